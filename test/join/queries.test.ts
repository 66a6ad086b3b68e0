import { expect, it } from 'vitest';
import { joinResources } from '../../src/join/join.js';
import type { Resource } from '../../src/types.js';
import { resourcesOf } from '../support/format.js';

const dashboard = (file: string, ...exprs: readonly string[]) => resourcesOf(file, JSON.stringify({ title: file, schemaVersion: 39, panels: exprs.map((expr) => ({ type: 'timeseries', targets: [{ expr }] })) }));
const rules = (file: string, expr: string) => resourcesOf(file, `groups: [{name: g, rules: [{record: "a:b:c", expr: ${JSON.stringify(expr)}}]}]\n`);

function sound(resources: readonly Resource[], own: (file: string) => readonly string[] = () => []): Record<string, readonly string[]> {
  const relations = joinResources(resources, [], { environments: [], own });
  const found = resources.map((resource) => [resource.file, relations.related(resource, 'sound_queries_of_custom').map(({ file }) => file)] as const);
  return Object.fromEntries(found.filter(([, files]) => files.length > 0));
}

it('a query that does not work has one on the same topic that does', () => {
  expect(sound([...rules('a.yml', 'sum(shop_orders_total'), ...dashboard('b.json', 'rate(shop_visits_total[5m])'), ...dashboard('c.json', 'rate(node_load1[5m])')])).toEqual({ 'a.yml': ['b.json'] });
  expect(sound([...dashboard('b.json', 'rate(shop_visits_total)', 'rate(shop_visits_total[5m])')])).toEqual({ 'b.json': ['b.json'] });
  expect(sound([...rules('a.yml', 'sum(shop_orders_total'), ...dashboard('c.json', 'rate(node_load1[5m])')])).toEqual({});
});

it('of the same environment, or of none', () => {
  const own = (file: string) => (file.startsWith('prod') ? ['production'] : file.startsWith('dev') ? ['development'] : []);
  const broken = rules('prod/a.yml', 'sum(shop_orders_total');
  expect(sound([...broken, ...dashboard('dev/b.json', 'shop_visits_total')], own)).toEqual({});
  expect(sound([...broken, ...dashboard('b.json', 'shop_visits_total')], own)).toEqual({ 'prod/a.yml': ['b.json'] });
});
