import { expect, it } from 'vitest';
import { joinResources } from '../../src/join/join.js';
import type { JsonObject, Resource } from '../../src/types.js';

/** A resource of the repository with facts. */
function part(file: string, kind: string, value: JsonObject, facts: JsonObject = {}): Resource {
  return { key: `${file}!${kind}`, family: 'repository', kind, identity: { apiVersion: '', kind, namespace: null, name: kind, address: null }, file, documentIndex: 0, documentPath: [], template: null, value, unknown: null, facts, ...(facts['age_days'] !== undefined && { made: null }) };
}

/** Files of what is related, by file. */
function filesOf(resources: readonly Resource[], relation: string): Readonly<Record<string, readonly string[]>> {
  const relations = joinResources(resources, []);
  return Object.fromEntries(resources.map((resource) => [resource.file, relations.related(resource, relation).map(({ file }) => file)]));
}

it('a report has the newest of the same kind, tool and subject as its newer one', () => {
  const scan = (file: string, subject: string, age: number) => part(file, 'vulnerability_report', { tool: 'trivy', subject }, { age_days: age });
  expect(filesOf([scan('old', 'web', 40), scan('new', 'web', 3), scan('older', 'web', 90), scan('other', 'api', 40), part('unknown', 'vulnerability_report', { tool: 'trivy', subject: 'web' })], 'newer_reports')).toEqual({
    old: ['new'],
    new: [],
    older: ['new'],
    other: [],
    unknown: [],
  });
});

it('restores are one series, whatever they are called', () => {
  const restore = (file: string, subject: string, age: number) => part(file, 'backup_report', { tool: 'velero', operation: 'restore', subject }, { age_days: age });
  expect(filesOf([restore('a', 'monday', 8), restore('b', 'tuesday', 1)], 'newer_reports')).toEqual({ a: ['b'], b: [] });
});

it('a topic has the three best others of the same topic', () => {
  const topic = (file: string, aspects: readonly string[], steps: number, name = 'deployment') => part(file, 'document_topic', { topic: name, aspects, steps });
  expect(filesOf([topic('stub', [], 0), topic('good', ['a', 'b'], 9), topic('best', ['a', 'b'], 12), topic('fair', ['a'], 99), topic('poor', [], 5), topic('other', ['a', 'b'], 50, 'drill')], 'best_topics')).toEqual({
    stub: ['best', 'good', 'fair'],
    good: ['best', 'fair', 'poor'],
    best: ['good', 'fair', 'poor'],
    fair: ['best', 'good', 'poor'],
    poor: ['best', 'good', 'fair'],
    other: [],
  });
});

it('an objective has the shortest of its kind, those for lower levels left out', () => {
  const objective = (file: string, minutes: number, scope: string, kind = 'response') => part(file, 'objective', { kind, scope, minutes });
  expect(filesOf([objective('slow', 120, 'critical'), objective('quick', 5, ''), objective('lower', 1, 'lower'), objective('rto', 1, '', 'rto')], 'best_objectives')).toEqual({ slow: ['quick'], quick: ['slow'], lower: [], rto: [] });
});

it('a load test has those with limits first, then by their load', () => {
  const test = (file: string, users: number, limits: readonly JsonObject[]) => part(file, 'load_test', { users, limits });
  expect(filesOf([test('free', 900, []), test('limited', 100, [{ metric: 'checks' }]), test('larger', 300, [{ metric: 'checks' }])], 'best_load_tests')).toEqual({ free: ['larger', 'limited'], limited: ['larger', 'free'], larger: ['limited', 'free'] });
});

it('a record of drills has what tries recovery on a schedule', () => {
  const drill = part('drills', 'document_topic', { topic: 'drill' });
  const other = part('plan', 'document_topic', { topic: 'recovery' });
  expect(filesOf([drill, other, part('restore', 'restore_schedule', { name: 'restore-test' })], 'trials')).toEqual({ drills: ['restore'], plan: [], restore: [] });
  expect(filesOf([drill, other], 'trials')).toEqual({ drills: [], plan: [] });
});
