import { isList, isObject } from '../../base/json.js';
import type { JsonObject, JsonValue } from '../../types.js';
import type { TextFormat } from '../format.js';
import { lineAt } from '../reports/report.js';
import { parseXml } from '../reports/xml.js';
import { type Limit, loadTestPart } from './load-test.js';

/** JMeter's test plans. */
export const jmeterPlan: TextFormat = {
  type: 'load-test',
  amongTests: true,
  mayBe: (file) => /\.jmx$/i.test(file),
  read: (text, file) => {
    const plan = text.includes('<jmeterTestPlan') ? parseXml(text) : null;
    if (plan === null) return null;
    const found = collect(plan);
    const groups = found.filter(({ name, value }) => /ThreadGroup$/.test(name) && value.enabled !== 'false').map(({ value }) => groupOf(value));
    const limits = found.filter(({ name, value }) => /Assertion$/.test(name) && value.enabled !== 'false').map(({ name, value }) => limitOf(name, value, text));
    const users = groups.flatMap((group) => group.users ?? []);
    const seconds = groups.flatMap((group) => group.seconds ?? []);
    return [
      loadTestPart({
        tool: 'jmeter',
        names: [file, ...groups.map(({ name }) => name)],
        stages: [],
        users: users.length === 0 ? null : users.reduce((sum, number) => sum + number, 0),
        rate: null,
        seconds: seconds.length === 0 ? null : Math.max(...seconds),
        limits,
        p95: null,
        errors: null,
      }),
    ];
  },
};

/** Elements at any depth, with their names. */
function collect(value: JsonValue): readonly { readonly name: string; readonly value: JsonObject }[] {
  if (isList(value)) return value.flatMap(collect);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, child]) => [...(isList(child) ? child : [child]).filter(isObject).map((element) => ({ name, value: element })), ...collect(child)]);
}

function groupOf(group: JsonObject) {
  const properties = new Map(['stringProp', 'intProp', 'longProp', 'boolProp'].flatMap((type) => collect({ [type]: group[type] ?? [] })).map(({ value }) => [textOf(value.name), textOf(value['#text'])] as const));
  const number = (...names: readonly string[]) => names.map((name) => numberIn(properties.get(name))).find((found) => found !== null) ?? null;
  const hold = number('Hold');
  return {
    name: textOf(group.testname),
    users: number('ThreadGroup.num_threads', 'TargetLevel'),
    seconds: number('ThreadGroup.duration') ?? (hold === null ? null : hold * (properties.get('Unit') === 'S' ? 1 : 60)),
  };
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** A number, or the default of a property that the command line may set: `${__P(users,100)}`. */
function numberIn(text = ''): number | null {
  const number = /^\$\{__(?:P|property)\([^,)]+,(?:[^,)]*,)?\s*(\d+)\s*\)\}$/.exec(text.trim())?.[1] ?? text.trim();
  return number !== '' && Number.isFinite(Number(number)) && Number(number) > 0 ? Number(number) : null;
}

function limitOf(name: string, value: JsonObject, text: string): Limit {
  const expression = collect(value).map(({ value: property }) => property['#text']).find((content) => typeof content === 'string' && content !== '');
  return { line: lineAt(text, Math.max(0, text.indexOf(`testname="${textOf(value.testname)}"`))), metric: name, expression: typeof expression === 'string' ? expression : '' };
}
