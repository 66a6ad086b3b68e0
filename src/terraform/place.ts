import { decodeText } from '../base/encoding.js';
import { isList, isObject } from '../base/json.js';
import type { JsonValue, Location, Path, Resource } from '../types.js';
import type { ConfigurationFiles } from './files.js';
import type { HclNode } from './hcl/parse.js';
import { lineEnd } from './hcl/skip.js';
import { findPlanStarts } from './json-in-text.js';
import { createJsonFinder, type JsonFinder } from './json-positions.js';
import { type BlockPlace, createBlockLocator } from './locate-block.js';
import { createPositions } from './positions.js';
import { isSecretName } from './secret-names.js';
import { SENSITIVE } from '../base/placeholder.js';

/** Where a statement about a resource stands. */
export interface TerraformPlace extends Location {
  /** The line without its indentation; null where it may show a secret, and for a plan's own lines. */
  readonly snippet: string | null;
  readonly related: readonly never[];
}

/** What placing reads. */
export interface PlacerOptions {
  readonly configuration: ConfigurationFiles;
  /** The bytes of a plan by its file name; empty where it cannot be read. */
  readPlan(file: string): Uint8Array;
}

/** Longer lines are not shown. */
const LONGEST_SNIPPET = 200;

/**
 * A function that places a path below a Terraform resource: in the configuration where that lies beside the plan, else in the plan's
 * JSON. It keeps the last plan that it read, so ask plan by plan.
 */
export function createTerraformPlacer(options: PlacerOptions): (resource: Resource, path: Path) => TerraformPlace {
  const locateBlock = createBlockLocator(options.configuration);
  let open: { readonly file: string; readonly finders: readonly JsonFinder[]; readonly position: ReturnType<typeof createPositions> } | null = null;
  return (resource, path) => {
    const found = locateBlock(resource, path);
    if (found !== null) return placeInConfiguration(found, resource);
    if (open?.file !== resource.file) {
      const { text } = decodeText(options.readPlan(resource.file));
      open = { file: resource.file, finders: findPlanStarts(text).map((start) => createJsonFinder(text, start)), position: createPositions(text) };
    }
    const offset = open.finders[resource.documentIndex]?.([...resource.documentPath, ...planPath(resource, path)]) ?? 0;
    return { file: resource.file, ...open.position(offset), snippet: null, related: [] };
  };
}

/** Where a path of what Rego sees stands in an entry of the plan. */
function planPath(resource: Resource, path: Path): Path {
  const [first, ...rest] = path;
  const isChange = resource.documentPath[0] === 'resource_changes';
  if (first === 'values') return isChange ? ['change', 'after', ...rest] : path;
  if (first === 'actions') return isChange ? ['change', ...path] : [];
  if (first === 'provider') return ['provider_name'];
  return first === 'module' ? ['module_address'] : path;
}

function placeInConfiguration({ block, offset }: BlockPlace, resource: Resource): TerraformPlace {
  const { source } = block;
  const { line, column } = source.position(offset);
  const start = offset - column + 1;
  const end = lineEnd(source.text, start);
  const text = source.text.slice(start, end).trim();
  const isShown = block.syntax === 'hcl' && text.length <= LONGEST_SNIPPET && !showsSecret(block.node, { start, end, hidden: hiddenNames(resource.value) });
  return { file: source.file, line, column, snippet: isShown ? text : null, related: [] };
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly hidden: HiddenNames;
}

/** Names of attributes that the plan hides, wholly or in a part of their value. */
interface HiddenNames {
  readonly whole: Set<string>;
  readonly part: Set<string>;
}

/** Whether something on a line is hidden in the plan, or is called like a secret. What is partly hidden is looked into where it is written out. */
function showsSecret(node: HclNode, line: Line, isHidden = false): boolean {
  if (node.end <= line.start || node.start >= line.end) return false;
  if (line.hidden.whole.has(node.name) || (node.kind === 'attribute' && isSecretName(node.name))) return true;
  const isPart = node.kind === 'element' ? isHidden : line.hidden.part.has(node.name);
  if (node.children.length === 0) return isPart && node.kind !== 'block';
  return node.children.some((child) => showsSecret(child, line, isPart));
}

function hiddenNames(value: JsonValue): HiddenNames {
  const names: HiddenNames = { whole: new Set(), part: new Set() };
  collectHidden(value, names);
  return names;
}

/** Whether anything in a value is hidden; the names on the way are collected. */
function collectHidden(value: JsonValue, names: HiddenNames): boolean {
  if (isList(value)) return value.filter((item) => item === SENSITIVE || collectHidden(item, names)).length > 0;
  if (!isObject(value)) return false;
  let found = false;
  for (const [name, child] of Object.entries(value)) {
    if (child === SENSITIVE) names.whole.add(name);
    else if (collectHidden(child, names)) names.part.add(name);
    else continue;
    found = true;
  }
  return found;
}
