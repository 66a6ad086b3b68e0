import { isList, isObject, property, textAt, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue, Path } from '../../types.js';
import type { DocumentFormat, Part, TextFormat } from '../format.js';

/** What a collector of logs does with them, whatever its language is. */
interface Collector {
  readonly outputs: readonly { readonly type: string; readonly path: Path }[];
  /** Where lines are taken apart into fields. */
  readonly structured: readonly Path[];
  /** Where the identity of a trace is kept. */
  readonly traces: readonly Path[];
  /** Where secrets and personal data are taken out. */
  readonly masks: readonly Path[];
}

/** Outputs that keep or show nothing anywhere else. */
const NOWHERE = new Set(['stdout', 'null', 'console', 'blackhole', 'discard', 'debug', 'counter', 'nop', 'print']);

function createPart(name: string, value: JsonObject, { outputs, structured, traces, masks }: Collector): Part {
  const facts: JsonObject = { outputs: outputs.map(({ type, path }) => ({ type, path })), delivers: outputs.some(({ type }) => !NOWHERE.has(type)), structured, traces, masks };
  return { kind: 'log_pipeline', name, path: [], value, facts };
}

/** Promtail: clients, and jobs with stages. */
export const promtailConfig: DocumentFormat = {
  type: 'promtail',
  amongTests: false,
  claims: (file) => /(?:^|\/)promtail(?:[-_.][^/]*)?\.ya?ml$/i.test(file) && !/values/i.test(file),
  mayHold: (text) => text.includes('scrape_configs') && text.includes('clients'),
  identify: (value) => {
    const clients = property(value, 'clients');
    const jobs = property(value, 'scrape_configs');
    if (!isList(jobs) || (!isList(clients) && !isObject(property(value, 'client')))) return null;
    const stages = jobs.flatMap((job, index) => stagesOf(property(job, 'pipeline_stages'), ['scrape_configs', index, 'pipeline_stages']));
    const at = (...names: readonly string[]) => stages.filter(({ name }) => names.includes(name)).map(({ path }) => path);
    const outputs = isList(clients) ? clients.flatMap((client, index) => (textAt(client, 'url') === null ? [] : [{ type: 'loki', path: ['clients', index] }])) : [{ type: 'loki', path: ['client'] }];
    const traces = stages.filter(({ stage }) => mentionsTrace(stage)).map(({ path }) => path);
    return [createPart('promtail', value, { outputs, structured: at('json', 'logfmt', 'regex'), traces, masks: at('replace') })];
  },
};

interface Stage {
  readonly name: string;
  readonly stage: JsonValue;
  readonly path: Path;
}

/** Stages in a list; those of a match stand in it. */
function stagesOf(list: JsonValue | undefined, base: Path): readonly Stage[] {
  if (!isList(list) || base.length > 24) return [];
  return list.flatMap((entry, index): readonly Stage[] => {
    if (!isObject(entry)) return [];
    return Object.entries(entry).flatMap(([name, stage]) => [{ name, stage, path: [...base, index, name] }, ...stagesOf(property(stage, 'stages'), [...base, index, name, 'stages'])]);
  });
}

function mentionsTrace(value: JsonValue): boolean {
  if (typeof value === 'string') return /trace_?id/i.test(value);
  if (!isObject(value) && !isList(value)) return false;
  return Object.entries(value).some(([key, inner]) => /trace_?id/i.test(key) || mentionsTrace(inner));
}

/** Filebeat and its relatives: inputs, and one output by name. */
export const beatConfig: DocumentFormat = {
  type: 'filebeat',
  amongTests: false,
  claims: (file) => /(?:^|\/)filebeat(?:[-_.][^/]*)?\.ya?ml$/i.test(file) && !/values/i.test(file),
  mayHold: (text) => text.includes('filebeat'),
  identify: (value) => {
    if (!['filebeat.inputs', 'filebeat.autodiscover', 'filebeat.modules', 'filebeat.config', 'filebeat'].some((key) => typeof property(value, key) === 'object')) return null;
    const dotted = Object.keys(value).flatMap((key) => (key.startsWith('output.') ? [{ type: key.slice('output.'.length), path: [key] }] : []));
    const nested = property(value, 'output');
    const outputs = [...dotted, ...(isObject(nested) ? Object.keys(nested).map((type) => ({ type, path: ['output', type] })) : [])];
    const processors = property(value, 'processors');
    const structured = isList(processors) ? processors.flatMap((processor, index) => (isObject(processor) && ['decode_json_fields', 'dissect'].some((key) => key in processor) ? [['processors', index]] : [])) : [];
    const inputs = property(value, 'filebeat.inputs');
    const parsed = isList(inputs) ? inputs.flatMap((input, index) => (isObject(input) && (Object.keys(input).some((key) => key.startsWith('json.')) || isList(property(input, 'parsers'))) ? [['filebeat.inputs', index]] : [])) : [];
    return [createPart('filebeat', value, { outputs, structured: [...structured, ...parsed], traces: [], masks: [] })];
  },
};

/** Vector: sources, transforms in its own language, sinks. */
export const vectorConfig: DocumentFormat = {
  type: 'vector',
  amongTests: false,
  claims: (file) => /(?:^|\/)vector\.ya?ml$/i.test(file),
  mayHold: (text) => text.includes('sinks') && text.includes('sources'),
  identify: (value) => {
    const sinks = property(value, 'sinks');
    const sources = property(value, 'sources');
    if (!isObject(sinks) || !isObject(sources) || !Object.values(sinks).every((sink) => textAt(sink, 'type') !== null)) return null;
    const given = property(value, 'transforms');
    const transforms = Object.entries(isObject(given) ? given : {}).map(([name, transform]) => ({ path: ['transforms', name], source: textAt(transform, 'source') ?? '' }));
    const where = (pattern: RegExp) => transforms.filter(({ source }) => pattern.test(source)).map(({ path }) => path);
    const outputs = Object.entries(sinks).map(([name, sink]) => ({ type: textAt(sink, 'type') ?? '', path: ['sinks', name] }));
    return [createPart('vector', value, { outputs, structured: where(/\bparse_(?:json|logfmt|regex|grok|key_value|common_log|nginx_log)!?\(/), traces: where(/trace_?id/i), masks: where(/\bredact!?\(/) })];
  },
};

/** Fluent Bit in its classic form: sections in brackets, and a key and a value on each line. */
export const fluentBitText: TextFormat = {
  type: 'fluent-bit',
  amongTests: false,
  mayBe: (file) => /(?:^|\/)fluent-?bit[^/]*\.conf$/i.test(file),
  read: (text) => {
    const part = fluentBitPart(text);
    return part === null ? null : [part];
  },
};

/** Null where no section sends logs on, such as a file of parsers. */
export function fluentBitPart(text: string): Part | null {
  const sections: { line: number; name: string; settings: Record<string, string> }[] = [];
  text.split(/\r?\n/).forEach((row, index) => {
    const section = /^\s*\[(\w+)\]\s*$/.exec(row)?.[1];
    if (section !== undefined) sections.push({ line: index + 1, name: section.toUpperCase(), settings: {} });
    const entry = /^\s+([\w.]+)\s+(\S.*)$/.exec(row);
    const last = sections.at(-1);
    if (section === undefined && entry !== null && last !== undefined && !row.trimStart().startsWith('#')) last.settings[(entry[1] ?? '').toLowerCase()] = (entry[2] ?? '').trim();
  });
  if (!sections.some(({ name }) => name === 'OUTPUT' || name === 'INPUT')) return null;
  const at = (name: string, fits: (settings: Readonly<Record<string, string>>) => boolean) => sections.flatMap((section, index) => (section.name === name && fits(section.settings) ? [['sections', index]] : []));
  const outputs = sections.flatMap(({ name, settings }, index) => (name === 'OUTPUT' ? [{ type: settings.name?.toLowerCase() ?? '', path: ['sections', index] }] : []));
  const structured = [...at('FILTER', ({ name, merge_log: merge }) => name === 'parser' || (name === 'kubernetes' && /^on$/i.test(merge ?? ''))), ...at('INPUT', ({ parser, 'multiline.parser': multiline }) => /json/i.test(parser ?? multiline ?? ''))];
  return { ...createPart('fluent-bit', { line: 1, sections }, { outputs, structured, traces: [], masks: [] }), hasLines: true };
}

/** How long Elasticsearch keeps an index: a policy of ILM. */
export const indexLifecycle: DocumentFormat = {
  type: 'index-lifecycle',
  amongTests: false,
  claims: () => false,
  mayHold: (text) => text.includes('phases') && text.includes('policy'),
  identify: (value) => {
    const phases = valueAt(value, ['policy', 'phases']);
    if (!isObject(phases)) return null;
    const age = textAt(property(phases, 'delete'), 'min_age');
    const days = age === null ? null : /^(\d+)([dhm])$/.exec(age);
    const seconds = days === null ? -1 : Number(days[1]) * (days[2] === 'd' ? 86_400 : days[2] === 'h' ? 3600 : 60);
    return [{ kind: 'index_lifecycle', name: 'policy', path: [], value, facts: { deletes: isObject(property(phases, 'delete')), seconds } }];
  },
};
