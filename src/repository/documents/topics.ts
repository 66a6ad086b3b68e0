import type { JsonObject } from '../../types.js';
import { isFiller } from './filler.js';
import { type Block, type Outline, plain, type Section } from './outline.js';
import { nameWords, type Purpose } from './subjects.js';
import { type Aspect, type TopicKind, TOPICS } from './topic-list.js';

/** What a document has to say about a topic: counts of what can be followed, and which parts of the topic it has. */
export interface Topic extends JsonObject {
  readonly line: number;
  readonly topic: string;
  readonly title: string;
  /** Whether the file's name or the title says that all of the document is about it. */
  readonly whole: boolean;
  readonly words: number;
  /** Numbered items, headings and labels, and boxes to tick. */
  readonly steps: number;
  /** Lines of code, and those of them that can be run. */
  readonly code: number;
  readonly commands: number;
  readonly items: number;
  readonly rows: number;
  /** Labels with something behind them, such as `Cause:`. */
  readonly labels: number;
  /** Numbers with a unit. */
  readonly figures: number;
  /** Lines that only keep a place for what is still to be written. */
  readonly filler: number;
  readonly aspects: readonly string[];
}

/** A topic with the sections that are about it. */
export interface TopicInPlace {
  readonly topic: Topic;
  readonly sections: readonly Section[];
}

/** An index leads to what it is about, and has no steps itself. */
const INDEX = /^(?:readme|index|overview)$|\bindex$/;

/** The topics of a document with a purpose. */
export function findTopics(outline: Outline, file: string, purpose: Exclude<Purpose, null>): readonly TopicInPlace[] {
  return TOPICS.flatMap((kind) => {
    if (purpose === 'record' && !kind.inRecords) return [];
    const whole = kind.named.test(nameWords(file)) || kind.named.test(outline.title) || (kind.name === 'runbook' && /(?:^|\/)(?:runbooks|playbooks)\//i.test(file));
    const scope = whole ? outline.sections : sectionsBelow(outline.sections, kind.heading);
    const [first] = scope;
    return first === undefined ? [] : [{ topic: describe(kind, scope, { line: first.line, title: outline.title === '' ? nameWords(file) : outline.title, whole: whole && !INDEX.test(nameWords(file)) }), sections: scope }];
  });
}

/** Sections whose heading fits, with all that stands below them. */
function sectionsBelow(sections: readonly Section[], heading: RegExp): readonly Section[] {
  let level = 0;
  return sections.filter((section) => {
    if (level > 0 && section.level > level) return true;
    level = section.level > 0 && section.level <= 4 && heading.test(section.heading) ? section.level : 0;
    return level > 0;
  });
}

function describe(kind: TopicKind, scope: readonly Section[], about: Pick<Topic, 'line' | 'title' | 'whole'>): Topic {
  const counts = { words: 0, steps: 0, code: 0, commands: 0, items: 0, rows: 0, labels: 0, figures: 0, filler: 0 };
  for (const section of scope) {
    if (isStep(section.heading)) counts.steps += 1;
    section.blocks.forEach((block, index) => {
      count(block, counts);
      if (block.kind !== 'table') counts.labels += labelOf(block, section.blocks[index + 1]).length;
    });
  }
  const labels = labelsOf(scope);
  const said = scope.flatMap((section) => section.blocks).flatMap(textsOf);
  const aspects = Object.entries(kind.aspects).filter(([, aspect]) => hasAspect(aspect, labels, said)).map(([name]) => name);
  return { ...about, topic: kind.name, ...counts, aspects };
}

interface Counts {
  words: number;
  steps: number;
  code: number;
  commands: number;
  items: number;
  rows: number;
  labels: number;
  figures: number;
  filler: number;
}

function count(block: Block, counts: Counts): void {
  if (block.kind === 'code') {
    const lines = commandLines(block.text).length;
    counts.code += lines;
    counts.commands += isRunnable(block.language) ? lines : 0;
    counts.figures += countFigures(block.text);
    return;
  }
  if (block.kind === 'table') {
    for (const { cells } of block.rows) countText(cells.join(' '), counts, () => (counts.rows += 1));
    return;
  }
  countText(block.text, counts, () => {
    if (block.kind === 'item') counts.items += 1;
    if (block.kind === 'item' ? block.ordered || block.task : isStep(plain(block.text))) counts.steps += 1;
  });
}

function countText(text: string, counts: Counts, isKept: () => void): void {
  if (isFiller(text)) {
    counts.filler += 1;
    return;
  }
  counts.words += text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length;
  counts.figures += countFigures(text);
  isKept();
}

/** `Step 2: …`, `Phase 1`, `3. …`. */
function isStep(text: string): boolean {
  return /^(?:step|phase|stage) ?\d+\b|^\d+(?:\.\d+)*[.)] \S/i.test(text);
}

function isRunnable(language: string): boolean {
  return !/^(?:mermaid|ya?ml|json|text|txt|plaintext|diagram|toml|ini|markdown|md|csv|html|promql|output)\b/.test(language);
}

/** Lines that are no comment, no drawing and no output. */
function commandLines(text: string): readonly string[] {
  return text.split('\n').filter((line) => /[a-z]{2}/i.test(line) && !/^\s*(?:#|\/\/|--|\*)/.test(line) && !/[─│┌┐└┘├┤▼→↓║═]/.test(line));
}

function countFigures(text: string): number {
  return text.match(/\d(?:[\d.,]*\d)?[ _]?(?:%|ms\b|s\b|sec|min|hours?\b|h\b|[kmgt]i?b\b|cores?\b|vcpus?\b|cpus?\b|nodes?\b|replicas?\b|users?\b|vus?\b|rps\b|req|qps\b|tps\b|k\b|m\b|gbps|mbps|iops|connections?\b|pods?\b|instances?\b)/gi)?.length ?? 0;
}

/** Headings with something below them, labels in front of a paragraph or item, and headers of tables with rows. */
function labelsOf(scope: readonly Section[]): readonly string[] {
  return scope.flatMap((section, index) => {
    const hasContent = section.blocks.some((block) => block.kind !== 'text' || !isFiller(block.text)) || (scope[index + 1]?.level ?? 0) > section.level;
    const heading = section.level > 1 && hasContent ? [section.heading] : [];
    return [...heading, ...section.blocks.flatMap((block, at) => labelOf(block, section.blocks[at + 1]))];
  });
}

function labelOf(block: Block, next: Block | undefined): readonly string[] {
  if (block.kind === 'table') return block.rows.length > 0 ? block.header : [];
  if (block.kind === 'code' || isFiller(block.text)) return [];
  const label = /^(?:\d+[.)] )?(?:\*\*|__)(.+?):?(?:\*\*|__):?\s*(.*)$/.exec(block.text) ?? /^([A-Z][\w /-]{2,40}):\s*(.*)$/.exec(block.text);
  if (label === null) return [];
  const isFilled = label[2] !== '' || (next !== undefined && (next.kind === 'code' || next.kind === 'table' || !isFiller(next.text)));
  return isFilled ? [label[1] ?? ''] : [];
}

function textsOf(block: Block): readonly string[] {
  if (block.kind === 'code') return block.text.split('\n');
  if (block.kind === 'table') return block.rows.map(({ cells }) => cells.join(' | ')).filter((text) => !isFiller(text));
  return isFiller(block.text) ? [] : [block.text];
}

function hasAspect(aspect: Aspect, labels: readonly string[], said: readonly string[]): boolean {
  const { label, said: pattern } = aspect;
  return labels.some((text) => label.test(text)) || (pattern !== undefined && said.some((text) => pattern.test(text)));
}
