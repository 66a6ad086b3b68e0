import { isList, isObject, property } from '../base/json.js';
import type { JsonValue, Path, Position } from '../types.js';
import type { ConfigurationFiles } from './files.js';
import { type HclNode, parseHcl } from './hcl/parse.js';
import { createJsonFinder } from './json-positions.js';
import { createPositions } from './positions.js';

/** A configuration file as text, with its lines. */
export interface ConfigurationFile {
  readonly file: string;
  readonly text: string;
  position(offset: number): Position;
}

/** A block where it is written: in native syntax, or as JSON with the paths at which its parts stand. */
export type WrittenBlock =
  | { readonly syntax: 'hcl'; readonly source: ConfigurationFile; readonly node: HclNode }
  | { readonly syntax: 'json'; readonly source: ConfigurationFile; readonly value: JsonValue; readonly path: Path; find(path: Path): number };

/** The blocks of a folder by `aws_s3_bucket.logs`, `data.aws_vpc.main` and `module.network`. */
export type Blocks = ReadonlyMap<string, WrittenBlock>;

/** Looks folders up once. */
export function createBlockIndex(files: ConfigurationFiles): (folder: string) => Blocks {
  const known = new Map<string, Blocks>();
  return (folder) => {
    let blocks = known.get(folder);
    if (blocks === undefined) {
      blocks = indexFolder(folder, files);
      known.set(folder, blocks);
    }
    return blocks;
  };
}

/** Files named `override` change blocks of the others, so theirs only count where there are no others. */
function indexFolder(folder: string, files: ConfigurationFiles): Blocks {
  const blocks = new Map<string, WrittenBlock>();
  const names = files.list(folder);
  const isOverride = (name: string) => /(?:^|[/_])override\.tf(?:\.json)?$/.test(name);
  for (const file of [...names.filter((name) => !isOverride(name)), ...names.filter(isOverride)]) {
    const text = files.read(file);
    const source: ConfigurationFile = { file, text, position: createPositions(text) };
    const found = file.endsWith('.json') ? jsonBlocks(source) : hclBlocks(source);
    for (const [id, block] of found) if (!blocks.has(id)) blocks.set(id, block);
  }
  return blocks;
}

function hclBlocks(source: ConfigurationFile): [string, WrittenBlock][] {
  return parseHcl(source.text).nodes.flatMap((node): [string, WrittenBlock][] => {
    const id = node.kind === 'block' ? blockId(node.name, node.labels) : null;
    return id === null ? [] : [[id, { syntax: 'hcl', source, node }]];
  });
}

/** How a top-level block is called in addresses; null for one that has none. */
export function blockId(kind: string, labels: readonly string[]): string | null {
  const [first, second] = labels;
  if (kind === 'module' && first !== undefined) return `module.${first}`;
  if (first === undefined || second === undefined) return null;
  if (kind === 'resource') return `${first}.${second}`;
  return kind === 'data' ? `data.${first}.${second}` : null;
}

/** JSON configuration syntax: labels are keys, and wherever a block may repeat there may be a list of objects. */
function jsonBlocks(source: ConfigurationFile): [string, WrittenBlock][] {
  const root = parseOrNull(source.text);
  const find = createJsonFinder(source.text, 0);
  const found: [string, WrittenBlock][] = [];
  for (const [kind, labels] of [['resource', 2], ['data', 2], ['module', 1]] as const) {
    visitLabels(property(root, kind), [kind], labels, (value, path) => {
      const names = path.slice(1).filter((step) => typeof step === 'string');
      const id = blockId(kind, names);
      if (id !== null) found.push([id, { syntax: 'json', source, value, path, find }]);
    });
  }
  return found;
}

function visitLabels(value: JsonValue | undefined, path: Path, labels: number, visit: (value: JsonValue, path: Path) => void): void {
  if (isList(value)) value.forEach((item, index) => visitLabels(item, [...path, index], labels, visit));
  else if (labels === 0 && value !== undefined) visit(value, path);
  else if (isObject(value)) for (const [label, child] of Object.entries(value)) visitLabels(child, [...path, label], labels - 1, visit);
}

function parseOrNull(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
