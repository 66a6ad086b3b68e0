import { readdirSync } from 'node:fs';
import path from 'node:path';
import { environmentNamed } from '../base/environment-names.js';
import type { Chart } from './chart.js';
import type { HelmOptions } from './options.js';

/** Folders of a chart in which values of environments lie. */
const FOLDERS = ['', 'values', 'environments', 'envs', 'env', 'config', 'overlays'];
/** What is encrypted or only shows how values look is no set of values. */
const NO_VALUES = /(?:^|[._-])(?:enc|sops|secrets?|example|sample|template)(?:[._-]|$)/i;

/**
 * The values files that a chart is rendered with: those that were named, or else the one for production that lies in the chart's own folder,
 * because a chart's defaults are seldom what runs there.
 * @returns Relative to the scan's root, or absolute.
 */
export function valuesFilesFor(chart: Chart, { valuesFiles }: Pick<HelmOptions, 'valuesFiles'>): readonly string[] {
  if (valuesFiles.length > 0) return valuesFiles;
  const [own] = productionValues(chart.folder);
  return own === undefined ? [] : [path.join(chart.folder, own)];
}

/** Values files for production below a chart's folder, the plainest name first: `values-prod.yaml`, `values/production.yaml`, `environments/prod/values.yaml`. */
export function productionValues(folder: string): readonly string[] {
  const found = FOLDERS.flatMap((name) => [...filesIn(folder, name, (file) => isForProduction(file, name)), ...foldersForProduction(folder, name).flatMap((inner) => filesIn(folder, inner, (file) => /^values\b/i.test(file)))]);
  return found.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

function isForProduction(file: string, folder: string): boolean {
  const name = file.replace(/\.ya?ml$/i, '');
  return environmentNamed(name) === 'production' && (/values/i.test(name) || folder !== '');
}

function filesIn(folder: string, below: string, fits: (file: string) => boolean): readonly string[] {
  return entries(path.join(folder, below)).filter((entry) => entry.isFile() && /\.ya?ml$/i.test(entry.name) && !NO_VALUES.test(entry.name) && fits(entry.name)).map(({ name }) => path.join(below, name));
}

function foldersForProduction(folder: string, below: string): readonly string[] {
  return below === '' ? [] : entries(path.join(folder, below)).filter((entry) => entry.isDirectory() && environmentNamed(entry.name) === 'production').map(({ name }) => path.join(below, name));
}

function entries(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // Not every chart has these folders.
    return [];
  }
}
