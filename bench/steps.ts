/** Prints as JSON what each step of one scan takes, in a process of its own so that nothing is warm: `tsx bench/steps.ts FOLDER`. */
import { loadAll } from 'js-yaml';
import { loadBundledChecklist } from '../src/checklist/bundled.js';
import { discover } from '../src/discover/discover.js';
import { joinResources } from '../src/join/join.js';
import { readDocuments } from '../src/parse/documents.js';
import { loadBundledPolicies } from '../src/policy/bundle.js';
import { createReader, isProblem } from '../src/read/read-source.js';
import { formatText } from '../src/report/text.js';
import { ingest } from '../src/scan/ingest.js';
import { WORTH_READING } from '../src/scan/names.js';
import { compileModule } from '../src/engine/engine.js';
import { createJudge } from '../src/scan/judge.js';
import { createScanner } from '../src/scanner.js';
import { createValidator } from '../src/validate/validate.js';

/** What one scan of a folder takes, step by step, and how dear judging a workload is beside reading it. */
export interface Steps {
  readonly files: number;
  readonly documents: number;
  readonly resources: number;
  readonly findings: number;
  /** Seconds by step. */
  readonly seconds: Readonly<Record<string, number>>;
  /** Processor seconds to parse and to judge the same workloads, and how many they are. */
  readonly workloads: { readonly count: number; readonly parse: number; readonly parseWithJsYaml: number; readonly judge: number };
}

const WORKLOADS = new Set(['Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'CronJob']);

async function measure(folder: string): Promise<Steps> {
  const seconds: Record<string, number> = {};
  const step = <Value>(name: string, work: () => Value): Value => {
    const start = performance.now();
    const value = work();
    seconds[name] = (performance.now() - start) / 1000;
    return value;
  };
  const reader = createReader(new Map());
  const judge = step('load policies', () => {
    const validate = createValidator(null);
    const bundle = loadBundledPolicies();
    return createJudge({ bundles: [bundle], modules: [compileModule(bundle.wasm)], parameters: {}, disabled: new Set(), remembers: false, schemaProblems: (value) => validate(value).map((problem) => ({ ...problem })) });
  });
  const { sources } = step('discover', () => discover({ root: folder, paths: ['.'], exclude: [], ...WORTH_READING }));
  step('read', () => sources.map((source) => reader.read(source)));
  const parts = step('read, parse, identify', () => sources.map((source) => ingest(source, reader, new Map())));
  const resources = parts.flatMap((part) => part.resources);
  step('validate and evaluate alone', () => resources.map((resource) => judge.alone(resource)));
  // A scan keeps resources as JSON until relational rules are asked.
  const kept = resources.map((resource) => ({ ...resource, json: JSON.stringify(resource.value) }));
  const relations = step('join', () => joinResources(kept, []));
  step('evaluate related', () => kept.map((resource) => judge.related(resource, relations)));
  const scanner = await createScanner({ root: folder, today: '2026-01-01', checklist: loadBundledChecklist() });
  const report = step('whole scan, warm', () => scanner.scan(['.']));
  step('write the report', () => formatText(report, scanner.catalogue, { color: false, all: false }));
  return { files: sources.length, documents: report.summary.documents, resources: resources.length, findings: report.findings.length, seconds, workloads: judgeBesideParsing() };

  /** Of files with one workload and nothing else, so that what is parsed is what is judged. */
  function judgeBesideParsing(): Steps['workloads'] {
    const alone = kept.filter(({ kind, file }) => WORKLOADS.has(kind) && parts[sources.findIndex((source) => source.file === file)]?.resources.length === 1).slice(0, 2000);
    const texts = alone.map(({ file }) => ({ file, bytes: reader.read({ file, absolutePath: `${folder}/${file}` }) }));
    const timed = (work: () => unknown) => {
      work();
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    };
    return {
      count: alone.length,
      parse: timed(() => texts.map(({ file, bytes }) => (isProblem(bytes) ? null : readDocuments(file, bytes)))),
      parseWithJsYaml: timed(() => texts.map(({ bytes }) => (isProblem(bytes) ? null : loadAll(Buffer.from(bytes).toString())))),
      judge: timed(() => alone.map((resource) => [judge.alone({ ...resource, json: undefined }), judge.related(resource, relations)])),
    };
  }
}

process.stdout.write(JSON.stringify(await measure(process.argv[2] ?? '.')));
