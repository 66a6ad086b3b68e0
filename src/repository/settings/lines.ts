/** A `name=value` of a text, with its line, from 1. */
export interface LineEntry {
  readonly line: number;
  readonly name: string;
  readonly value: string;
}

/** Reads `.env` files: `NAME=value`, with `export`, quotes over several lines, and comments behind a value that has no quotes. */
export function readEnv(text: string): LineEntry[] {
  const lines = text.split(/\r?\n/);
  const entries: LineEntry[] = [];
  for (let index = 0; index < lines.length; index++) {
    const parts = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*=\s*(.*)$/.exec(lines[index] ?? '');
    if (parts === null) continue;
    const [, name = '', start = ''] = parts;
    const line = index + 1;
    const quote = start[0] === '"' || start[0] === "'" ? start[0] : null;
    if (quote === null) {
      entries.push({ line, name, value: start.replace(/(?:^|\s+)#.*$/, '').trim() });
      continue;
    }
    let quoted = start.slice(1);
    while (!quoted.includes(quote) && index + 1 < lines.length && index - line < LONGEST_QUOTE) quoted += `\n${lines[(index += 1)] ?? ''}`;
    entries.push({ line, name, value: quoted.split(quote)[0] ?? '' });
  }
  return entries;
}

/** A quote that is open for more lines than this was never closed. */
const LONGEST_QUOTE = 100;

/** Reads Java's properties: `name = value`, `name: value`, lines that go on after a backslash. */
export function readProperties(text: string): LineEntry[] {
  const entries: LineEntry[] = [];
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = index + 1;
    let logical = (lines[index] ?? '').trim();
    if (logical === '' || logical.startsWith('#') || logical.startsWith('!')) continue;
    while (logical.endsWith('\\') && index + 1 < lines.length) logical = logical.slice(0, -1) + (lines[(index += 1)] ?? '').trim();
    const parts = /^([^\s=:]+)\s*[=:]\s*(.*)$/.exec(logical);
    if (parts !== null) entries.push({ line, name: parts[1] ?? '', value: parts[2] ?? '' });
  }
  return entries;
}

/** Reads INI files: `[section]` and `name = value`; the section stands before the name. */
export function readIni(text: string): LineEntry[] {
  const entries: LineEntry[] = [];
  let section = '';
  text.split(/\r?\n/).forEach((raw, index) => {
    const header = /^\s*\[([^\]]+)\]\s*$/.exec(raw);
    if (header !== null) section = `${header[1] ?? ''}.`;
    const parts = /^\s*([A-Za-z_][\w.-]*)\s*[=:]\s*(.*)$/.exec(raw);
    if (parts !== null) entries.push({ line: index + 1, name: section + (parts[1] ?? ''), value: unquote((parts[2] ?? '').replace(/\s+[#;].*$/, '').trim()) });
  });
  return entries;
}

/** Reads the environment of a systemd unit: `Environment=NAME=value "OTHER=two words"`. */
export function readUnit(text: string): LineEntry[] {
  const entries: LineEntry[] = [];
  text.split(/\r?\n/).forEach((raw, index) => {
    const assignments = /^\s*Environment\s*=\s*(.*)$/.exec(raw)?.[1] ?? '';
    for (const [word] of assignments.matchAll(/"[^"]*"|'[^']*'|(?:[^\s"']|"[^"]*"|'[^']*')+/g)) {
      const parts = /^([A-Za-z_]\w*)=(.*)$/.exec(unquote(word));
      if (parts !== null) entries.push({ line: index + 1, name: parts[1] ?? '', value: unquote(parts[2] ?? '') });
    }
  });
  return entries;
}

/** Finds the lines of TOML's keys: by dotted name, from 1. Values are for a parser. */
export function tomlLines(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  let table = '';
  text.split(/\r?\n/).forEach((raw, index) => {
    const header = /^\s*\[\[?\s*([^\]]+?)\s*\]\]?/.exec(raw);
    if (header !== null) table = `${(header[1] ?? '').replace(/["' ]/g, '')}.`;
    const key = /^\s*([\w."'-]+)\s*=/.exec(raw)?.[1];
    const name = table + (key ?? '').replace(/["']/g, '');
    if (key !== undefined && !lines.has(name)) lines.set(name, index + 1);
  });
  return lines;
}

function unquote(text: string): string {
  const quote = text[0];
  return (quote === '"' || quote === "'") && text.length > 1 && text.endsWith(quote) ? text.slice(1, -1) : text;
}
