import type { Part, TextFormat } from '../format.js';

/** Policies on vulnerabilities, told by their names: within how many hours each severity is to be resolved. */
export const securityPolicy: TextFormat = {
  type: 'security-policy',
  beside: true,
  amongTests: false,
  mayBe: (file) => POLICY.test(file) || /(?:^|\/)[^/]*(?:security|vulnerabilit|patch[-_ ]?management)[^/]*\.(?:md|markdown|rst|adoc)$/i.test(file),
  read: readPolicy,
};

/** Documents that are about nothing else; others may tell a period beside much more. */
const POLICY = /(?:^|\/)(?:security|security[-_ ]policy|vulnerability[-_ ](?:management|response|policy|handling)(?:[-_ ]\w+)*|patch[-_ ](?:management|policy)(?:[-_ ]\w+)*|vulnerabilities)\.(?:md|markdown|rst|txt|adoc)$/i;

function readPolicy(text: string, file: string): readonly Part[] | null {
  const deadlines = readDeadlines(text);
  const facts = { binding: POLICY.test(file) };
  return deadlines.length === 0 ? null : [{ kind: 'security_policy', name: file.slice(file.lastIndexOf('/') + 1), path: [], hasLines: true, value: { line: 1, deadlines }, facts }];
}

const PERIOD = /(\d+)(?:\s*(?:-|–|to)\s*(\d+))?[\s-]*(h(?:ou)?rs?\b|h\b|(?:business |working |calendar )?days?\b|d\b|weeks?\b|months?\b)/gi;
const RESOLVED = /fix|resol|patch|remediat|mitigat|repair|update|upgrade|sla|deadline|time ?frame|within|closed?/i;
const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24, w: 168, m: 720 };

interface Deadline {
  readonly line: number;
  readonly severity: string;
  readonly hours: number;
  readonly [key: string]: string | number;
}

/** Lines and table rows that name critical vulnerabilities and a period; a table's heading says what its columns are for. */
function readDeadlines(text: string): readonly Deadline[] {
  let heading = '';
  return text.split(/\r?\n/).flatMap((line, index, lines): Deadline[] => {
    if (/^\s*\|?[\s|:-]+\|[\s|:-]*$/.test(line)) heading = lines[index - 1] ?? '';
    if (!line.includes('|')) heading = '';
    if (!/\bcritical\b/i.test(line) || /\b(?:acknowledge|respond to reports|reply)\b/i.test(line)) return [];
    const isRow = line.includes('|') && heading !== '';
    if (!(isRow ? RESOLVED.test(heading) || RESOLVED.test(line) : RESOLVED.test(line))) return [];
    const cell = isRow ? resolutionCell(line, heading) : line;
    const hours = isRow ? periods(cell).at(-1) : inProse(line);
    return hours === undefined ? [] : [{ line: index + 1, severity: 'critical', hours }];
  });
}

/** All periods in a text, in hours; of a range the longer one counts. */
function periods(text: string): readonly number[] {
  return [...text.matchAll(PERIOD)].map((match) => {
    const unit = (match[3] ?? 'h').toLowerCase().replace(/^(?:business|working|calendar) /, '');
    return Number(match[2] ?? match[1]) * (HOURS[unit[0] ?? 'h'] ?? 1);
  });
}

/** Behind the word `critical`, the period of what is resolved, else the first one; where none follows, the last one before. */
function inProse(line: string): number | undefined {
  const at = line.search(/\bcritical\b/i);
  const after = line.slice(at);
  const resolving = after.search(/fix|resol|patch|remediat|mitigat/i);
  return (resolving === -1 ? undefined : periods(after.slice(resolving))[0]) ?? periods(after)[0] ?? periods(line.slice(0, at)).at(-1);
}

/** The cell below the heading that speaks of resolving, else the whole row. */
function resolutionCell(line: string, heading: string): string {
  const column = heading.split('|').findIndex((title) => /fix|resol|patch|remediat|mitigat/i.test(title));
  return column === -1 ? line : (line.split('|')[column] ?? line);
}
