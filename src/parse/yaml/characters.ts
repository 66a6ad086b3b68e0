/** Characters as go-yaml v2 tells them apart (YAML 1.1): besides LF and CR, NEL, LS and PS end a line. The text ends with NUL. */

const BLANK_OR_BREAK = 1;
const FLOW_INDICATOR = 2;
const COLON = 4;
const NAME = 8;

const CLASSES = new Uint8Array(256);
for (const character of ' \t\n\r\0\u0085') CLASSES[character.charCodeAt(0)] = BLANK_OR_BREAK;
for (const character of ',?[]{}') CLASSES[character.charCodeAt(0)] = FLOW_INDICATOR;
CLASSES[58] = COLON;
for (let code = 48; code < 123; code += 1) if (/[\w-]/.test(String.fromCharCode(code))) CLASSES[code] = NAME;
CLASSES[45] = NAME;

export function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

export function isBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** A line break or the end of the text. */
export function isBreakOrEnd(code: number): boolean {
  return code === 0 || isBreak(code);
}

/** White space, a line break or the end of the text. */
export function isBlankOrEnd(code: number): boolean {
  return code < 256 ? CLASSES[code] === BLANK_OR_BREAK : code === 0x2028 || code === 0x2029;
}

/** What anchors and the handles of tags are made of. */
export function isNameCharacter(code: number): boolean {
  return code < 256 && CLASSES[code] === NAME;
}

/** How long the line break at an offset is. Kubernetes drops the CR of a CRLF before go-yaml reads, so CR CR LF is one break. */
export function breakLength(text: string, at: number): number {
  if (text.charCodeAt(at) !== 13) return 1;
  const next = text.charCodeAt(at + 1);
  if (next === 10) return 2;
  return next === 13 && text.charCodeAt(at + 2) === 10 ? 3 : 1;
}

/** What a line break becomes in a value: LF, but LS and PS stay. */
export function breakText(code: number): string {
  return code === 0x2028 ? '\u2028' : code === 0x2029 ? '\u2029' : '\n';
}

/** Whether `---` or `...` stands alone at an offset. */
export function isDocumentIndicator(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 45 && code !== 46) return false;
  return text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code && isBlankOrEnd(text.charCodeAt(at + 3));
}

/** Where a run of a text without quotes ends: at white space, at a colon before white space, and in flow style at its indicators. */
export function endOfWord(text: string, from: number, inFlow: boolean): number {
  const stops = inFlow ? BLANK_OR_BREAK | FLOW_INDICATOR | COLON : BLANK_OR_BREAK | COLON;
  for (let at = from; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 256) {
      const found = (CLASSES[code] ?? 0) & stops;
      if (found === 0) continue;
      if (found !== COLON || isBlankOrEnd(text.charCodeAt(at + 1))) return at;
    } else if (code === 0x2028 || code === 0x2029) return at;
  }
}

/** Joins lines: one break becomes a space, more become one less; LS and PS stay as they are. */
export function foldBreaks(first: string, others: string): string {
  if (first !== '\n') return first + others;
  return others === '' ? ' ' : others;
}
