import { isList, isObject, property } from '../base/json.js';
import { ReadygateError } from '../errors.js';
import type { JsonObject, JsonValue, Path, Resource, Violation } from '../types.js';
import { splitList } from './split-list.js';
import { withoutUnread } from './unread.js';
import { isUnknownAt } from './unknown.js';

/** A violation or a piece of evidence, with the rule that says so. */
export interface Statement {
  readonly ruleId: string;
  readonly violation: Violation;
}

/** What the rules of one route said of one resource; lists are sorted by rule and path. */
export interface Evaluation {
  /** Rules of the route that did not reach the resource, because they do not apply to it. */
  readonly skipped: readonly string[];
  readonly violations: readonly Statement[];
  /** Violations at values that are not known yet: neither passed nor failed. */
  readonly unknown: readonly Statement[];
  readonly evidence: readonly Statement[];
}

/** What reading an answer needs of a route. */
export interface Judges {
  readonly ruleIds: readonly string[];
  /** What stands where in the list that the entrypoint returns. */
  readonly answers: readonly { readonly ruleId: string; readonly result: 'violations' | 'evidence'; readonly guarded: boolean; readonly appliesUnasked: boolean }[];
  /** Of the rules that wait for something to be mentioned, those that were asked. */
  readonly asked: readonly string[];
}

/** What the host adds to a rule's input beside the resource. */
export interface InputFacts {
  readonly related?: Readonly<Record<string, readonly Resource[]>>;
  readonly schema?: { readonly problems: readonly JsonObject[] };
}

/**
 * What the policies are asked about one resource, as JSON. Values that are kept as JSON are not written again.
 * @param isWhole False leaves out what no bundled rule reads.
 */
export function writeInput(resource: Resource, { related, schema }: InputFacts, isWhole = true): string {
  const value = isWhole ? writeValue(resource) : (resource.json ?? JSON.stringify(withoutUnread(resource)));
  const parts = [`"resource":${value},"source":${JSON.stringify(sourceOf(resource))}`];
  if (resource.facts !== undefined) parts.push(`"facts":${JSON.stringify(resource.facts)}`);
  if (related !== undefined) parts.push(`"related":{${Object.entries(related).map(([name, others]) => `${JSON.stringify(name)}:[${others.map(writeValue).join(',')}]`).join(',')}}`);
  if (schema !== undefined) parts.push(`"schema":${JSON.stringify(schema)}`);
  return `{${parts.join(',')}}`;
}

/** The value of a resource as JSON. */
export function writeValue(resource: Resource): string {
  return resource.json ?? JSON.stringify(resource.value);
}

/** Adds to an input which of the rules that wait for something to be mentioned are asked. */
export function withAsked(input: string, asked: readonly string[]): string {
  return `${input.slice(0, -1)},"asked":{${asked.map((id) => `"${id}":true`).join(',')}}}`;
}

/**
 * Reads what all rules of a route said of one resource.
 * @param answered JSON, or null where the route is undefined.
 * @throws ReadygateError (`evaluation`) when it is not in the contract.
 */
export function readEvaluation(answered: string | null, route: Judges, resource: Resource): Evaluation {
  const said = readAnswers(answered, route);
  return {
    skipped: said.skipped,
    ...splitUnknown(resource, said.violations),
    evidence: said.evidence,
  };
}

function splitUnknown(resource: Resource, stated: readonly Statement[]): Pick<Evaluation, 'violations' | 'unknown'> {
  const unknown = stated.filter(({ violation }) => isUnknownAt(resource, violation.path));
  return { unknown, violations: unknown.length === 0 ? stated : stated.filter((statement) => !unknown.includes(statement)) };
}

interface Said {
  readonly skipped: readonly string[];
  readonly violations: readonly Statement[];
  readonly evidence: readonly Statement[];
}

function readAnswers(answered: string | null, { answers, ruleIds, asked }: Judges): Said {
  const texts = answered === null ? null : splitList(answered);
  if (texts?.length !== answers.length) throw undefinedResult(ruleIds);
  const said = { skipped: [] as string[], violations: [] as Statement[], evidence: [] as Statement[] };
  const speaking: { readonly text: string; readonly answer: Judges['answers'][number] }[] = [];
  answers.forEach((answer, index) => {
    const text = texts[index] ?? '';
    const { ruleId, guarded, appliesUnasked } = answer;
    if (text === (guarded ? LIST_OF_NOTHING : NOTHING)) return;
    if (!guarded || text !== NOTHING) speaking.push({ text, answer });
    else if (said.skipped.at(-1) !== ruleId && !(appliesUnasked && !asked.includes(ruleId))) said.skipped.push(ruleId);
  });
  if (speaking.length === 0) return said;
  // Most answers say nothing. The others are parsed at once, because a call of the parser takes longer than what it reads here.
  const parsed = JSON.parse(`[${speaking.map(({ text }) => text).join(',')}]`) as readonly JsonValue[];
  for (const [index, { answer }] of speaking.entries()) {
    const whole = parsed[index];
    const found = answer.guarded && isList(whole) ? whole[0] : whole;
    if (!isList(found)) throw contractBroken(answer.ruleId);
    said[answer.result].push(...statements(answer.ruleId, found));
  }
  return said;
}

const NOTHING = '[]';
const LIST_OF_NOTHING = '[[]]';

/** What rules see of a resource by itself: `input.resource`, `input.source` and, where the host worked something out, `input.facts`. */
export function baseInput(resource: Resource): JsonObject {
  const base = { resource: resource.value, source: sourceOf(resource) };
  return resource.facts === undefined ? base : { ...base, facts: resource.facts };
}

/** For what is no manifest, name and place may matter as well. */
function sourceOf(resource: Resource): JsonObject {
  if (resource.family !== 'repository') return { type: resource.family };
  return { type: resource.family, kind: resource.kind, name: resource.identity.name, file: resource.file };
}

/** Sets come out of WebAssembly in no stable order, so everything is sorted here. */
function statements(ruleId: string, results: readonly JsonValue[]): Statement[] {
  const [only] = results;
  if (only !== undefined && results.length === 1) return [{ ruleId, violation: toViolation(ruleId, only) }];
  const sorted = results.map((result) => ({ key: JSON.stringify(result), result })).sort((a, b) => (a.key < b.key ? -1 : 1));
  return sorted.map(({ result }) => ({ ruleId, violation: toViolation(ruleId, result) }));
}

function toViolation(ruleId: string, result: JsonValue): Violation {
  const path = property(result, 'path');
  const params = property(result, 'params') ?? {};
  if (!isPath(path) || !isObject(params)) throw contractBroken(ruleId);
  return { path, params: toParams(params) };
}

/** Parameters are single values. What an object holds in a wrong place, such as no name or a list of them, is shown as it is. */
function toParams(params: JsonObject): Violation['params'] {
  const single: Record<string, string | number | boolean> = {};
  for (const name of Object.keys(params)) {
    const param = params[name] ?? '';
    single[name] = typeof param === 'object' ? JSON.stringify(param) : param;
  }
  return single;
}

function isPath(value: JsonValue | undefined): value is Path & readonly JsonValue[] {
  if (!isList(value)) return false;
  for (const step of value) if (typeof step !== 'string' && typeof step !== 'number') return false;
  return true;
}

/** A set is always defined, so one of the rules is something else. */
function undefinedResult(ruleIds: readonly string[]): ReadygateError {
  return new ReadygateError({
    code: 'evaluation',
    message: `One of the rules ${ruleIds.join(', ')} is undefined for this resource.`,
    remedy: 'Write results as sets: "violations contains … if …" and "evidence contains … if …".',
    location: null,
  });
}

function contractBroken(ruleId: string): ReadygateError {
  return new ReadygateError({
    code: 'evaluation',
    message: `Rule ${ruleId} returned something else than {"path": […], "params": {…}}.`,
    remedy: 'Correct the rule: paths are lists of texts and numbers, parameters stand in an object.',
    location: null,
  });
}
