import type { JsonObject } from '../../types.js';
import { isFiller } from './filler.js';
import { type Block, type Outline, plain, type Section } from './outline.js';

/** A list that ranks services: by tier, criticality or priority. */
export interface ServiceList extends JsonObject {
  readonly line: number;
  readonly heading: string;
  /** Services with a rank. */
  readonly entries: number;
  readonly filler: number;
}

const HEADING = /\b(?:essential|critical|vital)\b.*\b(?:services?|systems?|components?|functions?|applications?|processes)\b|\b(?:services?|systems?|applications?|components?) (?:tiers?|tiering|criticality|classification|priorit\w+|inventory|catalog(?:ue)?)\b|\bbusiness impact\b|\brecovery (?:priorit\w+|tiers?|order|objectives)\b/i;
const WHAT = /\b(?:services?|systems?|components?|applications?|functions?|process(?:es)?|workloads?)\b/i;
const RANK = /\b(?:tiers?|critical(?:ity)?|priorit(?:y|ies)|importance|class(?:ification)?|impact|rto)\b/i;
const LEVEL = /\btier[ _-]?\d|\bcritical\b|\bessential\b|\bp[0-3]\b|\bpriority[ _-]?\d|\b(?:gold|silver|bronze|platinum)\b|\bhigh\b|\bmission[ -]critical\b/i;

/** Lists of ranked services, one for each section that has any. */
export function findServices(outline: Outline): readonly ServiceList[] {
  return outline.sections.flatMap((section) => {
    if (/fail|error|issue|incident|alert/i.test(section.heading)) return [];
    let entries = 0;
    let filler = 0;
    let level = LEVEL.test(section.heading) && /\btier|critical|essential/i.test(section.heading);
    for (const block of section.blocks) {
      if (block.kind === 'text' && /:\s*\**$/.test(block.text)) level = LEVEL.test(block.text);
      for (const text of candidates(block, section, level)) {
        if (isFiller(text)) filler += 1;
        else entries += 1;
      }
    }
    return entries + filler === 0 ? [] : [{ line: section.line, heading: section.heading, entries, filler }];
  });
}

/** Texts of entries: rows with a rank beside a service, items below a level, and services that quoted YAML lists below a tier. */
function candidates(block: Block, section: Section, level: boolean): readonly string[] {
  if (block.kind === 'table') {
    const ranked = block.header.some((cell) => WHAT.test(cell)) && block.header.some((cell, index) => index > 0 && RANK.test(cell)) && (HEADING.test(section.heading) || block.header.some((cell) => /\btier|criticality/i.test(cell)));
    return ranked ? block.rows.map(({ cells }) => cells.map(plain).join(' | ')) : [];
  }
  if (!HEADING.test(section.heading)) return [];
  if (block.kind === 'code') return quoted(block.text);
  if (block.kind !== 'item') return [];
  return level || LEVEL.test(plain(block.text)) ? [plain(block.text)] : [];
}

/** `services: [api, worker]` below a key that is a tier. */
function quoted(text: string): readonly string[] {
  let tier = false;
  return text.split('\n').flatMap((line) => {
    const key = /^\s*([\w-]+):\s*(.*)$/.exec(line);
    if (key === null) return [];
    if (key[2] === '' || key[2]?.startsWith('#') === true) tier = LEVEL.test((key[1] ?? '').replaceAll('_', ' '));
    const list = /^\[(.*)\]/.exec(key[2] ?? '')?.[1];
    return tier && list !== undefined && WHAT.test(key[1] ?? '') ? list.split(',').map((name) => name.trim()) : [];
  });
}
