/** Reads files with one YAML reader, several times: `node yaml-reader.js READER PASSES LIST`, LIST being a file with one path a line. Prints milliseconds as JSON. */
import { readFileSync } from 'node:fs';
import { loadAll } from 'js-yaml';
import { decodeText } from '../src/base/encoding.js';
import { readDocuments } from '../src/parse/documents.js';
import { DEFAULT_READ_LIMITS } from '../src/parse/limits.js';
import { splitDocuments } from '../src/parse/split.js';
import { readYaml } from '../src/parse/yaml/read-yaml.js';

/** What one process measured. The processor's time is that of all threads, compilation included. */
export interface YamlFigures {
  readonly passes: readonly number[];
  readonly firstProcessor: number;
}

const READERS: Readonly<Record<string, (bytes: Buffer) => unknown>> = {
  'both readers': (bytes) => readDocuments('a.yaml', bytes),
  'complete reader': (bytes) => {
    const { text, hasMark } = decodeText(bytes);
    return Array.from(splitDocuments(text, hasMark), ({ range }) => readYaml(text.slice(range.start, range.end), DEFAULT_READ_LIMITS));
  },
  'js-yaml': (bytes) => loadAll(bytes.toString('utf8')),
};

const [name = '', passes = '1', list = ''] = process.argv.slice(2);
const read = READERS[name];
if (read === undefined) throw new Error(`There is no reader ${name}.`);
const files = readFileSync(list, 'utf8').split('\n').map((file) => readFileSync(file));
const times: number[] = [];
let firstProcessor = 0;
for (let pass = 0; pass < Number(passes); pass++) {
  const processor = process.cpuUsage();
  const start = performance.now();
  for (const bytes of files) read(bytes);
  times.push(performance.now() - start);
  const { user, system } = process.cpuUsage(processor);
  if (pass === 0) firstProcessor = (user + system) / 1000;
}
const figures: YamlFigures = { passes: times, firstProcessor };
process.stdout.write(JSON.stringify(figures));
