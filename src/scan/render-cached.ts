import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Cache } from '../cache/cache.js';
import type { Problem } from '../errors.js';
import type { Chart } from '../helm/chart.js';
import type { HelmOptions } from '../helm/options.js';
import { renderChart } from '../helm/render.js';
import { digest, digestBytes } from './keys.js';

/** What rendering charts depends on. */
export interface RenderOptions {
  /** Absolute folder that values files are relative to. */
  readonly root: string;
  readonly helm: HelmOptions;
  readonly cache: Cache;
}

/** What charts render to, told by all that goes into them; a chart that cannot be rendered is tried again. */
export interface ChartRenderer {
  render(chart: Chart): string | Problem;
  /** The keys of all charts that were rendered; null where one of them cannot be told by its content. */
  keys(): readonly string[] | null;
}

/** Renders each chart whose files, values, helm or options are not those of before: starting helm takes longer than scanning what it renders. */
export function createChartRenderer({ root, helm, cache }: RenderOptions): ChartRenderer {
  const keys: (string | null)[] = [];
  const options = optionsKey(helm, root);
  return {
    render(chart) {
      const key = options === null ? null : chartKey(chart, options);
      const before = key === null ? null : cache.get(key);
      const output = before === null ? renderChart(chart, helm, root) : Buffer.from(before).toString();
      if (key !== null && before === null && typeof output === 'string') cache.put(key, Buffer.from(output));
      keys.push(typeof output === 'string' ? key : null);
      return output;
    },
    keys: () => (keys.includes(null) ? null : keys.flatMap((key) => key ?? [])),
  };
}

/** Helm itself is told by its place, size and time: asking its version would take as long as rendering. */
function optionsKey({ executable, valuesFiles, set, releaseName, namespace, kubeVersion }: HelmOptions, root: string): string | null {
  try {
    const { size, mtimeMs } = executable === null ? { size: 0, mtimeMs: 0 } : statSync(executable);
    const values = valuesFiles.map((file) => digestBytes(readFileSync(path.resolve(root, file))));
    return digest([JSON.stringify([executable, size, mtimeMs, set, releaseName, namespace, kubeVersion]), ...values]);
  } catch {
    return null;
  }
}

/** All files of a chart, those of its dependencies included; null where one cannot be read. */
function chartKey({ folder, name, chartName }: Chart, options: string): string | null {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory()).map((entry) => path.join(entry.parentPath, entry.name)).sort();
    return digest(['chart', options, name, chartName, ...files.flatMap((file) => [path.relative(folder, file), digestBytes(readFileSync(file))])]);
  } catch {
    return null;
  }
}
