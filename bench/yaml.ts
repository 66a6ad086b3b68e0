/** `tsx bench/yaml.ts [--rounds N] [--copies N] [FOLDER …]`: how long YAML takes to read, beside js-yaml. See `bench/README.md`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';
import { loadAll } from 'js-yaml';
import { packageRoot } from '../src/base/package-root.js';
import { readDocuments } from '../src/parse/documents.js';
import { DEFAULT_READ_LIMITS } from '../src/parse/limits.js';
import { readFast } from '../src/parse/yaml/fast/read-fast.js';
import { UNCOMMON } from '../src/parse/yaml/fast/reader.js';
import { alignColumns } from './table.js';
import type { YamlFigures } from './yaml-reader.js';

const READERS = ['both readers', 'complete reader', 'js-yaml'];
const WARM_PASS = 7;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string', default: '7' }, copies: { type: 'string', default: '1' } } });
const corpora = path.join(packageRoot(), '..', 'shared', 'corpora');
const folders = positionals.length > 0 ? positionals : ['kubernetes', 'novacron', 'helm'].map((folder) => path.join(corpora, folder));
const files = folders.flatMap(yamlFiles).filter(isReadByBoth);
const temporary = mkdtempSync(path.join(tmpdir(), 'readygate-bench-'));
try {
  const program = path.join(temporary, 'yaml-reader.mjs');
  buildSync({ entryPoints: [path.join(packageRoot(), 'bench', 'yaml-reader.ts')], bundle: true, platform: 'node', format: 'esm', outfile: program });
  const list = path.join(temporary, 'files');
  writeFileSync(list, Array.from({ length: Number(values.copies) }, () => files).flat().join('\n'));
  const megabytes = (files.reduce((sum, file) => sum + statSync(file).size, 0) * Number(values.copies)) / 1e6;
  process.stdout.write(`${files.length} files, ${values.copies} times: ${megabytes.toFixed(1)} MB\n${shareOfFast()}\n${alignColumns(measure(program, list))}`);
} finally {
  rmSync(temporary, { recursive: true });
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
    .map((file) => path.join(folder, file));
}

/** Charts' templates and the like are left out: what an error costs is not what is asked. */
function isReadByBoth(file: string): boolean {
  const bytes = readFileSync(file);
  try {
    loadAll(bytes.toString('utf8'));
  } catch {
    return false;
  }
  return readDocuments(file, bytes).documents.every(({ kind }) => kind !== 'problem');
}

/** How many of the documents the fast reader takes. */
function shareOfFast(): string {
  let all = 0;
  let taken = 0;
  for (const file of files) {
    const { text, documents } = readDocuments(file, readFileSync(file));
    for (const { range, syntax } of documents) {
      if (syntax === 'json') continue;
      const lines = text.slice(range.start, range.end).replaceAll('\r\n', '\n');
      all += 1;
      if (!UNCOMMON.test(lines) && readFast(lines, { start: 0, end: lines.length }, DEFAULT_READ_LIMITS.depth) !== null) taken += 1;
    }
  }
  return `The fast reader takes ${taken} of ${all} documents, ${((100 * taken) / all).toFixed(1)} %.`;
}

/** Rows of a table; the readers run in turn, each in a process of its own. */
function measure(program: string, list: string): string[][] {
  const runs = new Map(READERS.map((name): [string, { cold: number; warm: number; processor: number; process: number }[]] => [name, []]));
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [name, known] of runs) {
      const start = performance.now();
      const { firstProcessor } = run(program, [name, '1', list]);
      const whole = performance.now() - start;
      const { passes } = run(program, [name, String(WARM_PASS), list]);
      known.push({ cold: passes[0] ?? NaN, warm: passes[WARM_PASS - 1] ?? NaN, processor: firstProcessor, process: whole });
    }
  }
  const median = (name: string, figure: 'cold' | 'warm' | 'processor' | 'process') => {
    const sorted = (runs.get(name) ?? []).map((one) => one[figure]).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? NaN;
  };
  const cell = (name: string, figure: 'cold' | 'warm' | 'processor' | 'process') => `${median(name, figure).toFixed(0)} ms (${(median('js-yaml', figure) / median(name, figure)).toFixed(1)} × as fast)`;
  return [['', 'cold', 'processor, cold', 'warm', 'whole process'], ...READERS.map((name) => [name, cell(name, 'cold'), cell(name, 'processor'), cell(name, 'warm'), cell(name, 'process')])];
}

function run(program: string, parameters: readonly string[]): YamlFigures {
  return JSON.parse(execFileSync(process.execPath, [program, ...parameters], { encoding: 'utf8' })) as YamlFigures;
}
