import { type Duration, readDuration } from './durations.js';
import { type Block, type Outline, plain, type Row, type Section } from './outline.js';

/** What a number of minutes is about. */
export type ObjectiveKind = 'rto' | 'rpo' | 'recovery' | 'response' | 'fix';

/** An objective in numbers, with how bad the incident is that it holds for. */
export interface Objective {
  readonly kind: ObjectiveKind;
  readonly scope: 'critical' | 'lower' | '';
  readonly minutes: number;
  readonly text: string;
  readonly line: number;
  /** Place of the section among all. */
  readonly section: number;
}

type Found = Omit<Objective, 'section'>;

const LABELS: readonly (readonly [ObjectiveKind, RegExp])[] = [
  ['rto', /\brto\b|recovery[ _-]time[ _-]objective/i],
  ['rpo', /\brpo\b|recovery[ _-]point[ _-]objective/i],
  ['fix', /\b(?:remediat\w*|patch(?:ed|es|ing)?|fix(?:ed|es)?|resol\w+)\b.*\b(?:vulnerabilit\w+|cves?|security|patch(?:es)?)\b|\b(?:vulnerabilit\w+|cves?|security patch(?:es)?)\b.*\b(?:remediat\w*|patch(?:ed|es|ing)?|fix(?:ed|es)?|resol\w+|critical|immediate\w*|within)\b/i],
  ['recovery', /\bmttr\b|\bmean[ -]time[ -]to[ -](?:recover|resol|repair|restor)\w*|\btime[ -]to[ -](?:recover|restore|resolve|resolution|mitigate|repair)\w*|\bresolution[ _-](?:time|target|sla)|\b(?:recovery|restoration|mitigation)[ _-](?:time|target)\b|\btarget resolution\b|\b(?:resolved?|recover(?:ed)?|restored?|mitigated?|fixed)[ _-](?:within|in|by)\b/i],
  ['response', /\bmtta\b|\bmean[ -]time[ -]to[ -](?:acknowledge|respond|response)|\btime[ -]to[ -](?:acknowledge|respond|engage)|\bresponse[ _-](?:time|target|sla)|\brespond(?:ed)?[ _-](?:within|in)\b|\b(?:acknowledge[ds]?|acknowledgement|initial response|first response)(?:[ _-](?:time|target|within|sla))?\b/i],
];
const LOWER = /non-?critical|tier[ _-]?[2-9]|\bsev(?:erity)?[ _-]?[2-9]\b|\bp[2-9]\b|\b(?:high|medium|minor|moderate|low|standard|warning|informational|info|trivial|dev|development|staging|uat|qa|sandbox|non-?prod(?:uction)?)\b/i;
const CRITICAL = /\bcritical|tier[ _-]?[01]\b|\bsev(?:erity)?[ _-]?[01]\b|\bp0\b|\bp1\b|\bblocker\b|\bemergenc/i;
/** Words that make of a label something else: what a service answers in, not a person. */
const OTHER_THINGS = /\bp(?:50|90|95|99)\b|percentile|\bapi\b.*response time|latency|page load|quer(?:y|ies)\b/i;
/** In front of a label: how long the steps above it take is a guess, and no promise. */
const ESTIMATE = /\b(?:expected|estimated|typical|average|approximate|usual)\s*$/i;
/** Headers of columns for what is not production. */
const ELSEWHERE = /^\W*(?:dev(?:elopment)?|test(?:ing)?|staging|stage|uat|qa|sandbox|non-?prod(?:uction)?)\W*$/i;
/** Columns whose "low" and "high" do not say how bad the incident is. */
const CHANCE = /\b(?:probability|likelihood|frequency|chance|odds)\b/i;

/** Finds objectives in sentences, items, tables and the YAML that documents like to quote. */
export function findObjectives(outline: Outline): readonly Objective[] {
  return outline.sections.flatMap((section, index) => {
    let label = '';
    return section.blocks.flatMap((block): Objective[] => {
      if (block.kind === 'text') label = /^\*\*.*:?\*\*:?$/.test(block.text) ? plain(block.text) : label;
      return inBlock(block, section, label).map((found) => ({ ...found, section: index }));
    });
  });
}

/** @param label The last paragraph that was only a label, such as `**P1 (high)**`. */
function inBlock(block: Block, section: Section, label: string): readonly Found[] {
  if (block.kind === 'table') return inTable(section, block.header, block.rows);
  if (block.kind === 'code') return inCode(section, block.text, block.line);
  const found = inSentence(plain(block.text), block.line, `${label} ${section.heading}`);
  return found === null ? [] : [found];
}

function inSentence(text: string, line: number, heading: string): Found | null {
  const label = labelOf(text);
  if (label === null) return null;
  const rest = label.kind === 'fix' ? text : text.slice(label.end);
  const duration = readDuration(rest.slice(0, 90));
  return duration === null ? null : objective(label.kind, duration, { line, scope: scopeOf(label.kind === 'fix' ? text : `${heading} ${text}`) });
}

/** A column or a row may say what the numbers are about; the row's first cells, for whom. */
function inTable(section: Section, header: readonly string[], rows: readonly Row[]): Found[] {
  const columns = header.map((cell) => labelOf(cell)?.kind ?? (isFixTable(section.heading, cell) ? 'fix' : null));
  return rows.flatMap(({ line, cells }) => {
    const texts = cells.map(plain);
    const levels = texts.map((text, column) => (CHANCE.test(header[column] ?? '') ? '' : text));
    const named = columns.flatMap((kind, column) => (kind === null || column === 0 ? [] : cellObjective(kind, texts[column] ?? '', { line, scope: scopeOf(levels.slice(0, column).join(' ')) })));
    if (named.length > 0) return named;
    const kind = labelOf(texts[0] ?? '')?.kind;
    const duration = kind === undefined ? null : readDuration(forProduction(header, texts));
    return kind === undefined || duration === null ? [] : [objective(kind, duration, { line, scope: scopeOf(texts[0] ?? '') })];
  });
}

/** What a row says of production where each environment has a column, else all that it says. */
function forProduction(header: readonly string[], texts: readonly string[]): string {
  const column = header.findIndex((cell, index) => index > 0 && /\bprod(?:uction)?\b/i.test(cell) && !LOWER.test(cell));
  return column > 0 ? (texts[column] ?? '') : texts.filter((_, index) => index > 0 && !ELSEWHERE.test(header[index] ?? '')).join(' ');
}

function cellObjective(kind: ObjectiveKind, text: string, about: Pick<Objective, 'line' | 'scope'>): Found[] {
  const duration = readDuration(text);
  return duration === null ? [] : [objective(kind, duration, about)];
}

/** A column of time limits in a section about vulnerabilities. */
function isFixTable(heading: string, cell: string): boolean {
  return /vulnerabilit|patch|cve/i.test(heading) && /\b(?:time|sla|within|deadline|target|remediat\w*|fix|resol\w*|patch)\b/i.test(cell);
}

/** Keys above a line, by their indentation, say what it is about: `rto_targets:` / `tier_1:` / `target: 1_hour`. */
function inCode(section: Section, text: string, fence: number): Found[] {
  const keys: { indent: number; key: string }[] = [];
  return text.split('\n').flatMap((raw, index) => {
    const line = fence + 1 + index;
    const comment = /^\s*(?:#|\/\/)\s*(.+)$/.exec(raw)?.[1];
    if (comment !== undefined) return inSentence(comment, line, '') ?? [];
    const pair = /^(\s*)(?:- )?["']?([\w ()/-]+?)["']?:\s*(.*)$/.exec(raw);
    if (pair === null) return [];
    const indent = pair[1]?.length ?? 0;
    while ((keys.at(-1)?.indent ?? -1) >= indent) keys.pop();
    keys.push({ indent, key: pair[2] ?? '' });
    const path = keys.map(({ key }) => key.replaceAll('_', ' ')).join(' ');
    const kind = labelOf(path)?.kind;
    const own = labelOf((pair[2] ?? '').replaceAll('_', ' '))?.kind;
    const isTarget = own === kind || /^(?:p\d|sev-?\d|critical)$/i.test(pair[2] ?? '') || /^(?:target|objective|max(?:imum)?|value|limit)$/i.test(pair[2] ?? '');
    const duration = kind === undefined || !isTarget ? null : readDuration((pair[3] ?? '').replace(/^["']/, ''));
    return kind === undefined || duration === null ? [] : [objective(kind, duration, { line, scope: scopeOf(`${section.heading} ${path}`) })];
  });
}

function labelOf(text: string): { readonly kind: ObjectiveKind; readonly end: number } | null {
  if (OTHER_THINGS.test(text)) return null;
  let first: { kind: ObjectiveKind; start: number; end: number } | null = null;
  for (const [kind, pattern] of LABELS) {
    const match = pattern.exec(text);
    if (match === null || (kind === 'recovery' && ESTIMATE.test(text.slice(0, match.index)))) continue;
    if (first === null || match.index < first.start) first = { kind, start: match.index, end: match.index + match[0].length };
  }
  return first;
}

/** A text that names several levels is about the first. */
function scopeOf(text: string): Objective['scope'] {
  const critical = text.search(CRITICAL);
  const lower = text.search(LOWER);
  if (critical >= 0 && (lower < 0 || critical < lower)) return 'critical';
  return lower >= 0 ? 'lower' : '';
}

function objective(kind: ObjectiveKind, { minutes, text }: Duration, { line, scope }: Pick<Objective, 'line' | 'scope'>): Found {
  return { kind, scope, minutes, text, line };
}
