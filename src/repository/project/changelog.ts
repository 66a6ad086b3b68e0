import type { TextFormat } from '../format.js';

/** Change logs, told by their names. One resource a file, with an entry for each version, in the order of the file. */
export const changelog: TextFormat = {
  type: 'changelog',
  amongTests: false,
  mayBe: (file) => /(?:^|\/)(?:change[-_]?log|changes|history|release[-_]?notes|releases|news)(?:\.(?:md|markdown|rst|txt|adoc))?$/i.test(file) && !/(?:^|\/)(?:node_modules|vendor|third_party)\//.test(file),
  read: (text, file) => {
    const entries = readEntries(text);
    const isNamedForIt = /(?:^|\/)change[-_]?log/i.test(file);
    return entries.length === 0 && !isNamedForIt ? null : [{ kind: 'changelog', name: file.slice(file.lastIndexOf('/') + 1), path: [], hasLines: true, value: { line: 1, entries } }];
  },
};

const VERSION = /(?:^|[^\w.])v?(\d+\.\d+(?:\.\d+)?(?:[-.+][0-9A-Za-z.+-]*)?)(?=[\s)\]:,(/]|$)/;
const DATE = /\b(\d{4}-\d{2}-\d{2}|\d{4}\/\d{2}\/\d{2}|\d{1,2}\.\d{1,2}\.\d{4}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2},? \d{4}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{4})\b/i;

interface Entry {
  readonly line: number;
  readonly version: string;
  /** As it is written; empty where there is none. */
  readonly date: string;
  readonly [key: string]: string | number;
}

/** Headings in Markdown, AsciiDoc or reStructuredText that name a version. */
function readEntries(text: string): readonly Entry[] {
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, index): Entry[] => {
    const isHeading = /^(?:#{1,4}|={1,4})\s/.test(line) || (/^\S/.test(line) && /^(?:={3,}|-{3,}|~{3,})\s*$/.test(lines[index + 1] ?? ''));
    const plain = line.replace(/\]\([^)]*\)/g, ']').replace(/^[#=]+\s+/, '');
    const version = isHeading ? VERSION.exec(plain.replace(DATE, ' ')) : null;
    if (version === null) return [];
    return [{ line: index + 1, version: version[1] ?? '', date: DATE.exec(`${plain}\n${lines[index + 1] ?? ''}`)?.[1] ?? '' }];
  });
}
