import path from 'node:path';
import { isList, isObject, property, textAt } from '../base/json.js';
import type { JsonValue, Path, Resource } from '../types.js';
import { parseModuleAddress } from './address.js';
import { type Blocks, createBlockIndex, type WrittenBlock } from './blocks.js';
import type { ConfigurationFiles } from './files.js';
import { findInBlock } from './hcl/find.js';

/** Where something of a resource is written in the configuration. */
export interface BlockPlace {
  readonly block: WrittenBlock;
  readonly offset: number;
}

/** Finds where a path below a resource's value is written, or null where no configuration with the resource lies beside its plan. */
export type BlockLocator = (resource: Resource, path: Path) => BlockPlace | null;

/**
 * A locator of blocks and of the attributes in them. The root module is looked for in the plan's folder, then in those above it up
 * to the root of the scan; modules are followed by the `source` of their calls. A module that comes from elsewhere is located at its call,
 * which is what can be changed here.
 */
export function createBlockLocator(files: ConfigurationFiles): BlockLocator {
  const blocksOf = createBlockIndex(files);
  const known = new Map<string, FoundBlock | null>();
  return (resource, valuePath) => {
    const id = blockIdentity(resource);
    let found = known.get(id);
    if (found === undefined) {
      found = findBlock(resource, blocksOf);
      known.set(id, found);
    }
    return found === null ? null : placeInBlock(found.block, resource, valuePath);
  };
}

/**
 * The files of the configuration that the resources are written in: of the root module and of the modules on the way to each resource.
 * @returns Reported names, sorted.
 */
export function findConfiguration(resources: readonly Resource[], files: ConfigurationFiles): string[] {
  const blocksOf = createBlockIndex(files);
  const folders = new Set<string>();
  const done = new Set<string>();
  for (const resource of resources) {
    const id = blockIdentity(resource);
    if (resource.family !== 'terraform' || done.has(id)) continue;
    done.add(id);
    for (const folder of findBlock(resource, blocksOf)?.folders ?? []) folders.add(folder);
  }
  return [...folders].flatMap((folder) => files.list(folder)).sort();
}

/** The same for all instances of a block. */
function blockIdentity(resource: Resource): string {
  const modules = (parseModuleAddress(textAt(resource.value, 'module') ?? '') ?? []).map(({ name }) => name);
  return [path.posix.dirname(resource.file), ...modules, blockName(resource)].join('\n');
}

function blockName(resource: Resource): string {
  return `${textAt(resource.value, 'mode') === 'data' ? 'data.' : ''}${resource.kind}.${resource.identity.name}`;
}

/** A block, and the folders of the modules on the way to it. */
interface FoundBlock {
  readonly block: WrittenBlock;
  readonly folders: readonly string[];
}

function findBlock(resource: Resource, blocksOf: (folder: string) => Blocks): FoundBlock | null {
  const modules = (parseModuleAddress(textAt(resource.value, 'module') ?? '') ?? []).map(({ name }) => name);
  for (const folder of upwards(path.posix.dirname(resource.file))) {
    const found = follow(folder, { modules, name: blockName(resource), blocksOf });
    if (found !== null) return found;
  }
  return null;
}

/** A folder and those above it, up to the root (`.`). */
function upwards(folder: string): string[] {
  const folders = [folder];
  for (let last = folder; last !== '.' && !last.startsWith('..') && last !== path.posix.dirname(last); ) {
    last = path.posix.dirname(last);
    folders.push(last);
  }
  return folders;
}

interface Wanted {
  readonly modules: readonly string[];
  readonly name: string;
  blocksOf(folder: string): Blocks;
}

function follow(root: string, { modules, name, blocksOf }: Wanted): FoundBlock | null {
  const folders = [root];
  let folder = root;
  for (const module of modules) {
    const call = blocksOf(folder).get(`module.${module}`);
    if (call === undefined) return null;
    const source = sourceOf(call);
    if (source === null || !/^\.\.?(?:\/|$)/.test(source)) return { block: call, folders };
    folder = path.posix.join(folder, source);
    folders.push(folder);
  }
  const block = blocksOf(folder).get(name);
  return block === undefined ? null : { block, folders };
}

/** Where a module call says that the module is; null where it does not say so in a constant. */
function sourceOf(call: WrittenBlock): string | null {
  if (call.syntax === 'json') return textAt(call.value, 'source');
  const source = call.node.children.find((child) => child.kind === 'attribute' && child.name === 'source');
  if (source === undefined) return null;
  return /^"([^"\\$%]*)"$/.exec(call.source.text.slice(source.valueStart, source.end))?.[1] ?? null;
}

function placeInBlock(block: WrittenBlock, resource: Resource, valuePath: Path): BlockPlace {
  const isValue = valuePath[0] === 'values' && !isCall(block);
  const below = isValue ? valuePath.slice(1) : [];
  if (block.syntax === 'json') return { block, offset: block.find([...block.path, ...jsonPath(block.value, below)]) };
  const node = findInBlock(block.source.text, block.node, { path: below, values: property(resource.value, 'values') ?? null });
  return { block, offset: node.start };
}

function isCall(block: WrittenBlock): boolean {
  return block.syntax === 'json' ? block.path[0] === 'module' : block.node.name === 'module';
}

/** A path of the plan's values as it stands in JSON configuration, where a block that does not repeat needs no list. */
function jsonPath(value: JsonValue, steps: Path): Path {
  const found: (string | number)[] = [];
  let current: JsonValue | undefined = value;
  for (const step of steps) {
    if (typeof step === 'number' && isObject(current)) continue;
    found.push(step);
    if (typeof step === 'number') current = isList(current) ? current[step] : undefined;
    else current = property(current, step);
  }
  return found;
}
