import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Cache } from '../cache/cache.js';
import type { Chart } from '../helm/chart.js';
import type { HelmOptions } from '../helm/options.js';
import { localDependencies } from '../helm/chart-files.js';
import { libraryDigest, renderCharts, type Rendering } from '../helm/render.js';
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
  render(charts: readonly Chart[]): readonly Rendering[];
  /** The keys of all charts that were rendered; null where one of them cannot be told by its content. */
  keys(): readonly string[] | null;
}

/** Renders each chart whose files, values, helm or options are not those of before: starting helm takes longer than scanning what it renders. */
export function createChartRenderer({ root, helm, cache }: RenderOptions): ChartRenderer {
  const keys: (string | null)[] = [];
  const options = optionsKey(helm, root);
  return {
    render(charts) {
      const known = charts.map((chart) => {
        const key = options === null ? null : chartKey(chart, root, options);
        return { chart, key, before: key === null ? null : cache.get(key) };
      });
      const made = renderCharts(known.flatMap(({ chart, before }) => (before === null ? [chart] : [])), helm, root).values();
      return known.map(({ key, before }): Rendering => {
        const rendering = before === null ? nextOf(made) : (JSON.parse(Buffer.from(before).toString()) as Rendering);
        if (key !== null && before === null && rendering.output !== null) cache.put(key, Buffer.from(JSON.stringify(rendering)));
        keys.push(rendering.output === null ? null : key);
        return rendering;
      });
    },
    keys: () => (keys.includes(null) ? null : keys.flatMap((key) => key ?? [])),
  };
}

function nextOf(renderings: Iterator<Rendering, undefined>): Rendering {
  const next = renderings.next();
  if (next.done === true) throw new Error('fewer charts were rendered than asked for: this is a bug');
  return next.value;
}

/** Helm itself is told by its place, size and time, because asking its version would take as long as rendering; the library by its digest. */
function optionsKey({ executable, valuesFiles, set, releaseName, namespace, kubeVersion }: HelmOptions, root: string): string | null {
  try {
    const helmKey = executable === null ? libraryDigest() : fileKey(executable);
    const values = valuesFiles.map((file) => digestBytes(readFileSync(path.resolve(root, file))));
    return digest([JSON.stringify([helmKey, set, releaseName, namespace, kubeVersion]), ...values]);
  } catch {
    return null;
  }
}

function fileKey(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${file} ${size} ${mtimeMs}`;
}

/** All files of a chart, those of its dependencies included; null where one cannot be read. */
function chartKey(chart: Chart, root: string, options: string): string | null {
  const { folder, name, chartName } = chart;
  try {
    const folders = [folder, ...localDependencies(chart, root).map((local) => local.folder)];
    const files = folders.flatMap((one) => readdirSync(one, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory()).map((entry) => path.join(entry.parentPath, entry.name)).sort());
    return digest(['chart', options, name, chartName, ...files.flatMap((file) => [path.relative(folder, file), digestBytes(readFileSync(file))])]);
  } catch {
    return null;
  }
}
