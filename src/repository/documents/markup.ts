import { type Outline, readMarkdown } from './outline.js';

/** Reads AsciiDoc: headings, lists, listings and tables become those of Markdown, line by line, so that lines stay where they are. */
export function readAsciiDoc(text: string): Outline {
  const lines = text.split(/\r?\n/);
  let inCode = false;
  let table = 0;
  const converted = lines.map((line, index) => {
    if (/^(-{4,}|\.{4,}|`{3,})\s*$/.test(line)) {
      inCode = !inCode;
      return '```';
    }
    if (inCode) return line;
    if (/^\|={3,}\s*$/.test(line)) {
      table = table === 0 ? 1 : 0;
      return '';
    }
    if (table > 0) return tableLine(line, lines[index - 1] ?? '', () => (table += 1) === 2);
    const heading = /^(={1,6})\s+(\S.*)$/.exec(line);
    if (heading !== null) return `${'#'.repeat(heading[1]?.length ?? 1)} ${heading[2] ?? ''}`;
    return listLine(line);
  });
  return readMarkdown(converted.join('\n'));
}

/** The empty line after a table's first row is where Markdown wants its rule. */
function tableLine(line: string, before: string, isFirstGap: () => boolean): string {
  if (line.startsWith('|')) return `| ${line.slice(1).split('|').map((cell) => cell.trim()).join(' | ')} |`;
  if (line.trim() === '' && before.startsWith('|') && !before.startsWith('|=') && isFirstGap()) return `|${'---|'.repeat(before.slice(1).split('|').length)}`;
  return line;
}

function listLine(line: string): string {
  const ordered = /^\s*(\.{1,5})\s+(\S.*)$/.exec(line);
  if (ordered !== null) return `${'   '.repeat((ordered[1]?.length ?? 1) - 1)}1. ${ordered[2] ?? ''}`;
  const item = /^\s*(\*{1,5})\s+(\S.*)$/.exec(line);
  if (item !== null) return `${'  '.repeat((item[1]?.length ?? 1) - 1)}- ${item[2] ?? ''}`;
  return /^(\/\/|\[[^\]]*\]$|:[\w-]+:)/.test(line) ? '' : line;
}

/** Reads reStructuredText: underlined titles, lists and code blocks. Grid tables stay text. */
export function readRestructuredText(text: string): Outline {
  const lines = text.split(/\r?\n/);
  const marks: string[] = [];
  const converted: string[] = [];
  let codeIndent = -1;
  lines.forEach((line, index) => {
    if (codeIndent >= 0 && line.trim() !== '' && indentOf(line) <= codeIndent) {
      converted[index - 1] = '```';
      codeIndent = -1;
    }
    const next = lines[index + 1] ?? '';
    if (codeIndent >= 0) converted.push(line);
    else if (isRule(line)) converted.push('');
    else if (line.trim() !== '' && isRule(next) && next.trim().length >= line.trim().length) converted.push(`${'#'.repeat(levelOf(marks, `${isRule(lines[index - 1] ?? '') ? 'over' : ''}${next.trim().charAt(0)}`))} ${line.trim()}`);
    else if (/^\s*\.\. (code-block|code|sourcecode|prompt)::/.test(line)) {
      codeIndent = indentOf(line);
      converted.push('```');
    } else if (/::\s*$/.test(line) && next.trim() === '') {
      converted.push(line.replace(/::\s*$/, ':'));
    } else converted.push(line.replace(/^(\s*)#\.\s/, '$11. ').replace(/`([^`<]+?)\s*<([^>]+)>`_+/g, '[$1]($2)'));
  });
  return readMarkdown(converted.join('\n'));
}

/** A title's level is the place of its kind of line among those met so far. */
function levelOf(marks: string[], mark: string): number {
  if (!marks.includes(mark)) marks.push(mark);
  return Math.min(6, marks.indexOf(mark) + 1);
}

function isRule(line: string): boolean {
  return /^([=\-~^"'`#*+.:_])\1{2,}\s*$/.test(line);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
