import type { JsonObject } from '../../types.js';
import { fakeContact } from './filler.js';
import { type Block, type Outline, plain, type Section } from './outline.js';

/** A list of contacts in one section. */
export interface ContactList extends JsonObject {
  readonly line: number;
  readonly heading: string;
  readonly entries: number;
  /** Entries with a channel that is no placeholder. */
  readonly reachable: number;
  /** Entries that are made up or still to be written. */
  readonly fake: number;
  /** The first thing that shows it, and its line. */
  readonly sample: string;
  readonly sample_line: number;
}

const HEADING = /\bcontacts?\b|\bescalation\b|\bon-?call\b|\bwho to (?:call|reach|ask)\b|\bsupport (?:team|channels?)\b|\bemergency numbers?\b/i;
const CHANNEL_COLUMN = /phone|telephone|\btel\b|mobile|e-?mail|contact|slack|\bteams\b|channel|pager|\breach(?:ed|able)?\b/i;
const WHO_COLUMN = /\bname\b|\brole\b|\bteam\b|\bperson\b|\barea\b|\bservice\b|\bowner\b|\bwho\b|\bdepartment\b|\bcontact\b/i;
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const PHONE = /(?:\+\d|\b0|\(\d|\b\d{3}[-. ])[\d\s().-]{6,}\d/;
const CHAT = /(?:^|[\s|(`:])#[a-z][\w-]{2,}|\bslack\.com\/|(?:^|\s)@[a-z][\w-]{2,}/;
const PAGER = /\b(?:[\w-]+\.)?(?:pagerduty|opsgenie|victorops|splunk on-call|grafana (?:oncall|irm)|zenduty|incident\.io|rootly|squadcast|betterstack)\b/i;

interface Entry {
  readonly line: number;
  readonly text: string;
}

/** The lists of contacts of a document, one for each section that has any. */
export function findContacts(outline: Outline): readonly ContactList[] {
  return outline.sections.flatMap((section) => {
    const entries = section.blocks.flatMap((block) => entriesOf(block, section));
    const [first] = entries;
    if (first === undefined) return [];
    const fakes = entries.flatMap((entry) => {
      const sample = fakeContact(entry.text);
      return sample === null ? [] : [{ sample, line: entry.line }];
    });
    return [{
      line: section.level > 0 ? section.line : first.line,
      heading: section.heading,
      entries: entries.length,
      reachable: entries.filter((entry) => fakeContact(entry.text) === null && hasChannel(entry.text)).length,
      fake: fakes.length,
      sample: fakes[0]?.sample ?? '',
      sample_line: fakes[0]?.line ?? first.line,
    }];
  });
}

function entriesOf(block: Block, section: Section): readonly Entry[] {
  if (block.kind === 'code') return [];
  if (block.kind === 'table') {
    const hasColumns = block.header.some((cell) => CHANNEL_COLUMN.test(cell)) && block.header.some((cell) => WHO_COLUMN.test(cell));
    if (!hasColumns || !(HEADING.test(section.heading) || block.header.some((cell) => /phone|e-?mail|pager|slack/i.test(cell)))) return [];
    return block.rows.map(({ line, cells }) => ({ line, text: cells.map(plain).join(' | ') })).filter(({ text }) => hasChannel(text) || fakeContact(text) !== null);
  }
  const text = plain(block.text);
  return HEADING.test(section.heading) && hasChannel(text) ? [{ line: block.line, text }] : [];
}

function hasChannel(text: string): boolean {
  return MAIL.test(text) || PHONE.test(text) || CHAT.test(text) || PAGER.test(text) || /[xX]{3}[-. ][xX]{3,4}/.test(text);
}
