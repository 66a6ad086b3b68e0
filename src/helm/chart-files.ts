import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ignore from 'ignore';
import type { Chart } from './chart.js';

/** What helm leaves out unless a chart says otherwise: hidden files among the templates. */
const ALWAYS_IGNORED = 'templates/.?*';
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * All files of a chart that helm would load, by their path below it: `.helmignore` is heeded, links are followed within reason.
 * Throws what reading throws.
 */
export function readChartFiles(folder: string): ReadonlyMap<string, Buffer> {
  const rules = path.join(folder, '.helmignore');
  const ignored = ignore().add(ALWAYS_IGNORED).add(existsSync(rules) ? readFileSync(rules, 'utf8') : '');
  const files = new Map<string, Buffer>();
  const visit = (below: string, depth: number) => {
    for (const entry of readdirSync(path.join(folder, below)).sort()) {
      const name = below === '' ? entry : `${below}/${entry}`;
      const absolute = path.join(folder, name);
      const stat = statSync(absolute, { throwIfNoEntry: false });
      if (stat === undefined || ignored.ignores(stat.isDirectory() ? `${name}/` : name)) continue;
      if (stat.isDirectory() && depth < DEEPEST) visit(name, depth + 1);
      else if (stat.isFile()) files.set(name, withoutMark(readFileSync(absolute)));
    }
  };
  visit('', 0);
  return files;
}

/** A link may lead around in a circle. */
const DEEPEST = 40;

function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK) ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes;
}

/** A chart elsewhere in the repository that another one depends on. */
export interface LocalDependency {
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
}

/** Dependencies that `Chart.yaml` says lie in a folder of the repository, and that nobody copied to `charts/` yet. */
export function localDependencies({ folder, dependencies }: Chart, root: string): readonly LocalDependency[] {
  const copied = existsSync(path.join(folder, 'charts')) ? readdirSync(path.join(folder, 'charts')) : [];
  return dependencies.flatMap(({ name, repository }) => {
    const local = path.resolve(folder, repository.replace('file://', ''));
    const isInside = !path.relative(root, local).startsWith('..') && !path.isAbsolute(path.relative(root, local));
    const isCopied = copied.some((entry) => entry === name || (entry.startsWith(`${name}-`) && entry.endsWith('.tgz')));
    return repository.startsWith('file://') && isInside && !isCopied && existsSync(path.join(local, 'Chart.yaml')) ? [{ name, folder: local }] : [];
  });
}
