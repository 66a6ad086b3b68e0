import { isList, isObject, property, textAt } from './json.js';
import type { JsonValue, Path } from '../types.js';

/** What a route asks of one label. */
export interface Matcher {
  readonly label: string;
  readonly operator: '=' | '!=' | '=~' | '!~';
  readonly value: string;
}

/** A route of Alertmanager with the receiver that it has or inherits. */
export interface Route {
  readonly path: Path;
  readonly receiver: string;
  readonly matchers: readonly Matcher[];
  readonly continues: boolean;
  readonly routes: readonly Route[];
}

/** Nobody nests routes deeper. */
const DEEPEST = 20;

/** Reads a route in any of the ways that Alertmanager and its operator write matchers: `match`, `match_re`, `matchers`. */
export function readRoute(value: JsonValue | undefined, path: Path, inherited: string): Route {
  const receiver = textAt(value, 'receiver') ?? inherited;
  const inner = property(value, 'routes');
  return {
    path,
    receiver,
    matchers: [...labelMap(property(value, 'match'), '='), ...labelMap(property(value, 'match_re'), '=~'), ...readMatchers(property(value, 'matchers'))],
    continues: property(value, 'continue') === true,
    routes: isList(inner) && path.length < DEEPEST * 2 ? inner.map((route, index) => readRoute(route, [...path, 'routes', index], receiver)) : [],
  };
}

function labelMap(value: JsonValue | undefined, operator: '=' | '=~'): Matcher[] {
  return isObject(value) ? Object.entries(value).map(([label, text]): Matcher => ({ label, operator, value: typeof text === 'object' ? '' : String(text) })) : [];
}

function readMatchers(value: JsonValue | undefined): Matcher[] {
  const list = isList(value) ? value : value === undefined ? [] : [value];
  return list.flatMap((matcher) => (typeof matcher === 'string' ? readTexts(matcher) : readObject(matcher)));
}

/** `severity =~ "critical|page"`, several of them with commas, in braces or not. */
function readTexts(text: string): Matcher[] {
  const found = text.matchAll(/([\w:.]+|"[^"]*")\s*(=~|!~|!=|=)\s*("(?:[^"\\]|\\.)*"|'[^']*'|[^,{}]*)/g);
  return [...found].flatMap(([, label = '', operator = '', value = '']) => {
    const written = readOperator(operator);
    return written === null ? [] : [{ label: label.replaceAll('"', ''), operator: written, value: value.trim().replace(/^["']|["']$/g, '') }];
  });
}

function readObject(matcher: JsonValue): Matcher[] {
  const operator = readOperator(textAt(matcher, 'matchType') ?? (property(matcher, 'regex') === true ? '=~' : '='));
  const label = textAt(matcher, 'name');
  return label === null || operator === null ? [] : [{ label, operator, value: textAt(matcher, 'value') ?? '' }];
}

function readOperator(text: string): Matcher['operator'] | null {
  return text === '=' || text === '!=' || text === '=~' || text === '!~' ? text : null;
}

/** Routes that alerts take: those that they take for certain, and those that depend on labels that are not known. */
interface Taken {
  readonly certain: readonly Route[];
  readonly possible: readonly Route[];
}

/** Where an alert goes, as far as its labels are known: labels of what is measured come on top. */
function take(route: Route, labels: Readonly<Record<string, string>>): Taken {
  const certain: Route[] = [];
  const possible: Route[] = [];
  for (const child of route.routes) {
    const verdict = matches(child, labels);
    if (verdict === 'no') continue;
    const below = take(child, labels);
    if (verdict === 'maybe') possible.push(...below.certain, ...below.possible);
    else {
      certain.push(...below.certain);
      possible.push(...below.possible);
      if (!child.continues) return { certain, possible };
    }
  }
  return certain.length > 0 ? { certain, possible } : { certain: [route], possible };
}

function matches({ matchers }: Route, labels: Readonly<Record<string, string>>): 'yes' | 'no' | 'maybe' {
  let verdict: 'yes' | 'maybe' = 'yes';
  for (const { label, operator, value } of matchers) {
    const given = labels[label];
    const fits = given === undefined ? null : compare(given, operator, value);
    if (fits === null) verdict = 'maybe';
    else if (!fits) return 'no';
  }
  return verdict;
}

/** Null where it cannot be told. */
function compare(given: string, operator: Matcher['operator'], value: string): boolean | null {
  if (operator === '=') return given === value;
  if (operator === '!=') return given !== value;
  const fits = matchesWhole(value, given);
  return fits === null ? null : operator === '=~' ? fits : !fits;
}

/** Patterns are anchored, as in Alertmanager. Null for one that this engine does not know, or that could keep it busy for long: a repeated group. */
function matchesWhole(pattern: string, text: string): boolean | null {
  if (pattern.length > 500 || text.length > 200 || /\)[*+{]/.test(pattern)) return null;
  try {
    return new RegExp(`^(?:${pattern})$`).test(text);
  } catch {
    return null;
  }
}

/** The routes that an alert takes where none of them reaches anybody; empty where one does or may. `reached` says whether a receiver reaches somebody. */
export function deafRoutes(root: Route, labels: Readonly<Record<string, string>>, reached: (receiver: string) => boolean): readonly Route[] {
  const { certain, possible } = take(root, labels);
  return [...certain, ...possible].some(({ receiver }) => reached(receiver)) ? [] : certain;
}
