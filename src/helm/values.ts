import path from 'node:path';
import { isObject, property } from '../base/json.js';
import type { JsonValue, Location } from '../types.js';
import { reported } from './chart.js';
import type { ChartLink } from './layout.js';
import type { ReadYaml } from './options.js';

/** What the values of a chart are made of. */
export interface ValuesSettings {
  /** Folder that values files are relative to, and that reports are. */
  readonly root: string;
  readonly valuesFiles: readonly string[];
  readonly set: readonly string[];
}

/** A place in a values file. */
export interface FoundValue extends Location {
  /** How much of the path is there: the last keys can be missing. */
  readonly depth: number;
}

interface Layer {
  readonly absolutePath: string;
  readonly file: string;
  /** Where the asking chart's values lie in it. */
  readonly prefix: readonly string[];
}

/**
 * Finds the line that sets a value: in the values files, the later ones first, then in the values.yaml of the charts, the outer ones first.
 * @param keys Below `.Values` of the innermost chart of the chain.
 * @returns Null where no file sets it, or where the command line does.
 */
export function findValue(keys: readonly string[], chain: readonly ChartLink[], settings: ValuesSettings, readYaml: ReadYaml): FoundValue | null {
  const isGlobal = keys[0] === 'global';
  const prefixOf = (depth: number) => (isGlobal ? [] : chain.slice(depth + 1).map(({ alias }) => alias));
  if (isSet(settings.set, [...prefixOf(0), ...keys])) return null;
  const layers: Layer[] = [
    ...settings.valuesFiles.toReversed().map((file) => {
      const absolutePath = path.resolve(settings.root, file);
      return { absolutePath, file: path.relative(settings.root, absolutePath).split(path.sep).join('/'), prefix: prefixOf(0) };
    }),
    ...chain.map(({ chart }, depth) => ({ absolutePath: path.join(chart.folder, 'values.yaml'), file: reported(chart.name, 'values.yaml'), prefix: prefixOf(depth) })),
  ];
  let best: FoundValue | null = null;
  for (const { absolutePath, file, prefix } of layers) {
    const yaml = readYaml(absolutePath);
    if (yaml === null) continue;
    const depth = depthOf(yaml.value, [...prefix, ...keys]) - prefix.length;
    if (depth > (best?.depth ?? 0)) best = { file, ...yaml.locate([...prefix, ...keys].slice(0, prefix.length + depth)), depth };
  }
  return best;
}

function depthOf(value: JsonValue, keys: readonly string[]): number {
  let current: JsonValue | undefined = value;
  let depth = 0;
  for (const key of keys) {
    current = isObject(current) ? property(current, key) : undefined;
    if (current === undefined) break;
    depth += 1;
  }
  return depth;
}

/** Whether `--set` says something of a value, of what it lies in or of what lies in it. */
function isSet(set: readonly string[], keys: readonly string[]): boolean {
  return set
    .flatMap((given) => given.split(/(?<!\\),/))
    .map((assignment) => (assignment.split('=')[0] ?? '').split(/(?<!\\)\./).map((key) => key.replace(/\[\d+\]/g, '').replaceAll('\\', '')))
    .some((named) => named.every((key, index) => index >= keys.length || key === keys[index]));
}
