/** What an action does to the output: opens, switches or closes a block, writes nothing, or writes text. */
export type ActionKind = 'open' | 'else' | 'end' | 'silent' | 'output';

/** One `{{ … }}` of a template, by the syntax of Go's text/template. */
export interface Action {
  readonly kind: ActionKind;
  /** Offsets in the template's text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** What stands between the braces, without trim marks and outer white space. */
  readonly content: string;
}

/** All actions of a template in their order. One that is not closed reaches to the end of the text. */
export function findActions(text: string): Action[] {
  const actions: Action[] = [];
  for (let start = text.indexOf('{{'); start !== -1; ) {
    const end = actionEnd(text, start);
    const content = text.slice(start + 2, end).replace(/\}\}$/, '').replace(/^-(?=\s|$)/, '').replace(/\s-$/, '').trim();
    actions.push({ kind: kindOf(content), start, end, content });
    start = text.indexOf('{{', end);
  }
  return actions;
}

function actionEnd(text: string, start: number): number {
  const comment = /^\{\{(?:-\s+)?\/\*/.test(text.slice(start, start + 16));
  if (comment) return closing(text, text.indexOf('*/', start));
  for (let at = start + 2; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"' || character === '`' || character === "'") at = quoteEnd(text, at);
    else if (character === '}' && text[at + 1] === '}') return at + 2;
  }
  return text.length;
}

function closing(text: string, from: number): number {
  const end = from === -1 ? -1 : text.indexOf('}}', from);
  return end === -1 ? text.length : end + 2;
}

/** Offset of the quote that ends a text; a text in backquotes knows no escapes. */
function quoteEnd(text: string, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\' && quote !== '`') at += 1;
    else if (text[at] === quote) return at;
  }
  return text.length;
}

function kindOf(content: string): ActionKind {
  const word = /^\w+/.exec(content)?.[0] ?? '';
  if (word === 'if' || word === 'with' || word === 'range' || word === 'define' || word === 'block') return 'open';
  if (word === 'else' || word === 'end') return word;
  const silent = content === '' || content.startsWith('/*') || word === 'break' || word === 'continue' || /^\$\w*\s*(,\s*\$\w+\s*)?:?=/.test(content);
  return silent ? 'silent' : 'output';
}
