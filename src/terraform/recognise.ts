import { skipSpace } from '../base/json-text.js';
import { decodeText } from '../base/encoding.js';
import { isList, isObject } from '../base/json.js';
import type { Problem } from '../errors.js';
import type { JsonObject, JsonValue, Location, Position } from '../types.js';
import { cutOutJson } from './json-in-text.js';
import { classifyJson, describeText, isBinaryPlan, isNamedAsPlan, notAPlan, type TerraformKind } from './kinds.js';
import { createPositions } from './positions.js';

/** A plan with the offset of its JSON in the decoded text of the file. */
export interface FoundPlan {
  readonly value: JsonObject;
  readonly start: number;
}

/**
 * What a file is to Terraform. `plans`: plans in JSON, several where a tool shows one after the other, and what is broken between them;
 * `problem`: something of Terraform's that is no plan in JSON, with the command that makes one; `other`: nothing of Terraform's.
 */
export type RecognisedTerraform =
  | { readonly kind: 'plans'; readonly plans: readonly FoundPlan[]; readonly problems: readonly Problem[] }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'other' };

/** Deeper values are refused: nobody's plan has them, and readers of the value would run out of stack. */
const MOST_DEPTH = 500;

/**
 * Tells from its content what a file is to Terraform. Reads UTF-8 and UTF-16, and cuts plans out of what CI and wrappers print
 * around them. What is named as a plan and is no JSON is a broken plan. Never throws for what the bytes hold.
 */
export function recogniseTerraform(file: string, bytes: Uint8Array): RecognisedTerraform {
  if (isBinaryPlan(bytes)) return problemOf(notAPlan(file, 'binary-plan'));
  const named = isNamedAsPlan(file);
  if (named === null && !mayBeTerraform(bytes)) return { kind: 'other' };
  const { text } = decodeText(bytes);
  const start = skipSpace(text, 0);
  const whole = text[start] === '{' ? parseJson(text) : undefined;
  const found = whole === undefined ? cutOut(text) : { values: [{ value: whole, start }], brokenAt: null };
  const concluded = conclude(file, text, found);
  const isBroken = concluded.kind === 'other' && whole === undefined && (named === 'surely' || (named === 'likely' && (start === text.length || text[start] === '{')));
  return isBroken ? problemOf(brokenPlan({ file, ...createPositions(text)(text.trimEnd().length) })) : concluded;
}

function brokenPlan(location: Location): Problem {
  return { code: 'terraform', message: "The plan's JSON is broken or cut off here.", remedy: 'Write it again: terraform show -json tfplan > plan.json', location };
}

interface JsonInText {
  readonly values: readonly { readonly value: JsonValue; readonly start: number }[];
  /** Where a plan's JSON breaks off. */
  readonly brokenAt: number | null;
}

function conclude(file: string, text: string, found: JsonInText): RecognisedTerraform {
  const positions = createPositions(text);
  const at = (position: Position) => ({ file, ...position });
  const plans: FoundPlan[] = [];
  const problems: Problem[] = [];
  let other: TerraformKind | null = null;
  for (const { value, start } of found.values) {
    const kind = classifyJson(value);
    if (kind !== 'plan') other ??= kind === 'other' ? null : kind;
    else if (!isObject(value)) continue;
    else if (isTooDeep(value, MOST_DEPTH)) problems.push({ code: 'limit', message: `The plan is nested more than ${MOST_DEPTH} levels deep.`, remedy: 'Make the plan again.', location: at(positions(start)) });
    else plans.push({ value, start });
  }
  if (found.brokenAt !== null) {
    problems.push(brokenPlan(at(positions(found.brokenAt))));
  }
  if (plans.length + problems.length > 0) return { kind: 'plans', plans, problems };
  const kind = other ?? (found.values.length === 0 ? describeText(text) : 'other');
  return kind === 'other' ? { kind: 'other' } : problemOf(notAPlan(file, kind));
}

/** Cheap: most files of a repository have nothing to do with Terraform. A text in UTF-16 has to be decoded to be looked into. */
function mayBeTerraform(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  if (first === 0 || second === 0 || first >= 0xfe) return true;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes('"format_version"') || buffer.includes('erraform') || buffer.includes('ofu');
}

/** Undefined where the text is no JSON. */
function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function cutOut(text: string): JsonInText {
  const { parts, brokenAt } = cutOutJson(text);
  const values: { value: JsonValue; start: number }[] = [];
  for (const { start, end } of parts) {
    const value = parseJson(text.slice(start, end));
    if (value === undefined) return { values, brokenAt: start };
    values.push({ value, start });
  }
  return { values, brokenAt };
}

function isTooDeep(value: JsonValue, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (left === 0) return true;
  if (isList(value)) {
    for (const item of value) if (isTooDeep(item, left - 1)) return true;
    return false;
  }
  for (const key in value) if (isTooDeep(value[key] ?? null, left - 1)) return true;
  return false;
}

function problemOf(problem: Problem): RecognisedTerraform {
  return { kind: 'problem', problem };
}
