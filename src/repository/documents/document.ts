import type { JsonObject } from '../../types.js';
import type { Part, TextFormat } from '../format.js';
import { findActions } from './actions.js';
import { findContacts } from './contacts.js';
import { heldDays, type NamedDay } from './dates.js';
import { type FileLink, findLinks } from './links.js';
import { readAsciiDoc, readRestructuredText } from './markup.js';
import { findObjectives } from './objectives.js';
import { type Block, type Outline, plain, readMarkdown, type Section } from './outline.js';
import { findServices } from './services.js';
import { nameWords, purposeOf } from './subjects.js';
import { findTopics, type Topic, type TopicInPlace } from './topics.js';

const CONTACTS = /\b(?:contacts?|on ?-?call|escalation|support)\b/i;
/** How much of a section's text rules see. */
const MOST_TEXT = 2000;
/** A text that has none of these words is about nothing that the checklist asks for: most documents of a repository are not read any further. */
const WORTH_READING =
  /deploy|release|runbook|playbook|troubleshoot|debugging|incident|emergenc|outage|on-?call|escalat|contact|fail-?over|disaster|recovery|restore|drill|game ?day|vendor|supplier|contingenc|communication|capacity|bottleneck|improvement|vulnerab|patch|critical|tier|fall-?back|degrad|rate.?limit|throttl|versioning|deprecat|api version|[^a-z]dr[^a-z]|\brto\b|\brpo\b|shard|partitioning|slow quer|quer(?:y|ies) (?:optimi|tuning|performance)/i;

/** Documents in Markdown, AsciiDoc and reStructuredText that say how the system is run. */
export const operationsDocument: TextFormat = {
  type: 'document',
  amongTests: false,
  mayBe: (file) => /\.(?:md|markdown|adoc|asciidoc|rst)$/i.test(file) && purposeOf(file, '') !== null,
  read: (text, file) => readDocument(text, file),
};

/** A document with its parts: one for each topic, list of contacts, services or actions, and objective. None where it is about none of them. */
function readDocument(text: string, file: string): readonly Part[] {
  if (!WORTH_READING.test(text) && !WORTH_READING.test(file)) return [];
  const outline = readOutline(text, file);
  const purpose = purposeOf(file, outline.title);
  if (purpose === null) return [];
  const found = findTopics(outline, file, purpose);
  const topics = found.map(({ topic }) => topic);
  const held = topics.some(({ topic }) => topic === 'drill') ? heldDays(outline) : [];
  const lists = purpose === 'procedure' ? listsOf(outline, file, found) : [];
  if (topics.length + lists.length === 0) return [];
  const links = findLinks(outline);
  return [
    { kind: 'document', name: outline.title === '' ? nameWords(file) : outline.title, path: [], hasLines: true, value: describe(outline, topics, links), refersTo: links.map(({ to }) => to) },
    ...topics.map((topic): Part => (topic.topic === 'drill' ? drillPart(topic, held) : { kind: 'document_topic', name: topic.topic, path: [], hasLines: true, value: topic })),
    ...lists,
  ];
}

/** A record of drills is as old as the newest of them; which days have passed, rules tell by `facts.today`. */
function drillPart(topic: Topic, held: readonly NamedDay[]): Part {
  const [newest] = [...held].sort((a, b) => b.day - a.day);
  return { kind: 'document_topic', name: topic.topic, path: [], hasLines: true, value: { ...topic, held: held.map((day) => ({ ...day })) }, ...(newest === undefined ? {} : { made: newest.date }) };
}

function readOutline(text: string, file: string): Outline {
  if (/\.a(?:scii)?doc$/i.test(file)) return readAsciiDoc(text);
  return /\.rst$/i.test(file) ? readRestructuredText(text) : readMarkdown(text);
}

/** Contacts, ranked services, actions and objectives, each with the topics of its document and those that all of it is about. */
function listsOf(outline: Outline, file: string, found: readonly TopicInPlace[]): readonly Part[] {
  const topics = found.map(({ topic }) => topic.topic);
  const whole = found.filter(({ topic }) => topic.whole).map(({ topic }) => topic.topic);
  const part = (kind: string, name: string, value: JsonObject): Part => ({ kind, name, path: [], hasLines: true, value: { ...value, topics, whole } });
  const isAboutPeople = topics.length > 0 || CONTACTS.test(`${nameWords(file)} ${outline.title}`);
  const improvement = found.find(({ topic }) => topic.topic === 'improvement')?.sections ?? [];
  return [
    ...(isAboutPeople ? findContacts(outline) : []).map((list) => part('contact_list', list.heading, list)),
    ...findServices(outline).map((list) => part('service_list', list.heading, list)),
    ...findActions(improvement).map((list) => part('action_list', list.heading, list)),
    ...(topics.length === 0 ? [] : findObjectives(outline)).map(({ section, ...objective }) => part('objective', `${objective.kind} at line ${objective.line}`, { ...objective, heading: outline.sections[section]?.heading ?? '' })),
  ];
}

function describe(outline: Outline, topics: readonly Topic[], links: readonly FileLink[]): JsonObject {
  const sections = outline.sections.map(describeSection);
  return { line: 1, title: outline.title, topics: topics.map(({ topic }) => topic), words: sections.reduce((sum, { words }) => sum + words, 0), sections, links };
}

function describeSection({ line, level, heading, blocks }: Section) {
  const text = blocks.map(textOf).join('\n');
  return {
    line,
    level,
    heading,
    words: blocks.filter((block) => block.kind !== 'code').reduce((sum, block) => sum + textOf(block).split(/\s+/).length, 0),
    items: blocks.filter((block) => block.kind === 'item').length,
    tables: blocks.filter((block) => block.kind === 'table').length,
    code: blocks.filter((block) => block.kind === 'code').length,
    text: text.toLowerCase().slice(0, MOST_TEXT),
  };
}

function textOf(block: Block): string {
  if (block.kind === 'code') return block.text;
  return block.kind === 'table' ? [block.header, ...block.rows.map(({ cells }) => cells)].map((cells) => cells.map(plain).join(' | ')).join('\n') : plain(block.text);
}
