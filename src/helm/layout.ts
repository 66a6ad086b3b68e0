import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../errors.js';
import { type Chart, readChart, reported } from './chart.js';
import type { ReadYaml } from './options.js';

/** A chart within a chart, and the names that lead to it. */
export interface ChartLink {
  readonly chart: Chart;
  /** The key of its values in those of the chart around it; the chart's own name for the outermost. */
  readonly alias: string;
}

/** Where the file of a template lies. */
export interface TemplateFile {
  readonly absolutePath: string;
  readonly file: string;
  /** From the outermost chart to the one that the template belongs to. */
  readonly chain: readonly ChartLink[];
}

/**
 * Finds the file of a template by what Helm calls it, such as `shop/charts/redis/templates/service.yaml`.
 * @returns Null where it is not there as a file: in a packed dependency, or not in this chart.
 */
export function findTemplateFile(chart: Chart, template: string, readYaml: ReadYaml): TemplateFile | null {
  const [first, ...rest] = template.split('/');
  if (first !== chart.chartName || rest.includes('..') || rest.includes('')) return null;
  const chain: ChartLink[] = [{ chart, alias: first }];
  let current = chart;
  let at = 0;
  for (; rest[at] === 'charts' && at + 2 < rest.length; at += 2) {
    const alias = rest[at + 1] ?? '';
    const inner = findDependency(current, alias, readYaml);
    if (inner === null) return null;
    current = inner;
    chain.push({ chart: inner, alias });
  }
  const below = rest.slice(at).join('/');
  const absolutePath = path.join(current.folder, ...rest.slice(at));
  return existsSync(absolutePath) ? { absolutePath, file: reported(current.name, below), chain } : null;
}

/** A dependency that lies unpacked in a chart's `charts/`, by the name that it has there. */
function findDependency(chart: Chart, alias: string, readYaml: ReadYaml): Chart | null {
  const name = chart.dependencies.find((dependency) => dependency.alias === alias)?.name ?? alias;
  for (const folder of [name, alias]) {
    const found = readInner(chart, folder, readYaml);
    if (found !== null) return found;
  }
  return null;
}

/** A chart in another one's `charts/`, or null. */
export function readInner(chart: Chart, folder: string, readYaml: ReadYaml): Chart | null {
  const absolute = path.join(chart.folder, 'charts', folder);
  if (!existsSync(path.join(absolute, 'Chart.yaml'))) return null;
  const inner: Chart | Problem = readChart({ folder: absolute, name: reported(chart.name, `charts/${folder}`) }, readYaml);
  return 'message' in inner ? null : inner;
}
