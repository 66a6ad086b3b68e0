import { isList, property, textAt } from '../base/json.js';
import type { JsonValue, Resource } from '../types.js';
import type { Note } from './join.js';

/** How many of the best a rule gets beside the resource itself. */
const MOST_BEST = 3;

/** Notes for each report that a newer one of the same kind, tool and subject follows, the newest, as `newer_reports`: only the newest counts. */
export function noteNewerReports(resources: readonly Resource[], note: Note): void {
  const newest = new Map<string, Resource>();
  const dated = resources.filter((resource) => ageOf(resource) !== null);
  for (const resource of dated) {
    const known = newest.get(seriesOf(resource));
    if (known === undefined || (ageOf(resource) ?? 0) < (ageOf(known) ?? 0)) newest.set(seriesOf(resource), resource);
  }
  for (const resource of dated) {
    const last = newest.get(seriesOf(resource));
    if (last !== undefined && (ageOf(last) ?? 0) < (ageOf(resource) ?? 0)) note(resource, 'newer_reports', last);
  }
}

/** Only what says when it was made, or might, has an age. */
function ageOf(resource: Resource): number | null {
  if (resource.made === undefined) return null;
  const age = property(resource.facts, 'age_days');
  return typeof age === 'number' ? age : null;
}

/** What tries recovery again and again. */
const TRIALS = new Set(['restore_schedule', 'Schedule.chaos-mesh.org', 'ChaosSchedule.litmuschaos.io', 'aws_backup_restore_testing_plan']);

/** Notes for each record of drills something that tries recovery on a schedule, as `trials`: the record's age then matters less. */
export function noteTrials(resources: readonly Resource[], note: Note): void {
  const trial = resources.find(({ kind }) => TRIALS.has(kind));
  if (trial === undefined) return;
  for (const resource of resources) if (resource.kind === 'document_topic' && textAt(resource.value, 'topic') === 'drill') note(resource, 'trials', trial);
}

/** Backups and restores have names that are used once. */
function seriesOf({ kind, value }: Resource): string {
  const subject = kind === 'backup_report' ? 'operation' : 'subject';
  return [kind, textAt(value, 'tool') ?? textAt(value, 'topic') ?? '', textAt(value, subject) ?? ''].join('\n');
}

/**
 * Notes the best others of the same sort, so that a rule can tell a weak document or test that stands beside a good one from one that is all there is:
 * `best_topics` of a topic, `best_objectives` for critical incidents of a kind, `best_load_tests`.
 */
export function noteBest(resources: readonly Resource[], note: Note): void {
  const groups = new Map<string, { readonly relation: string; readonly members: Resource[] }>();
  for (const resource of resources) {
    const sort = sortOf(resource);
    if (sort === null) continue;
    const group = groups.get(sort.key) ?? { relation: sort.relation, members: [] };
    group.members.push(resource);
    groups.set(sort.key, group);
  }
  for (const { relation, members } of groups.values()) {
    const best = [...members].sort((a, b) => scoreOf(b) - scoreOf(a)).slice(0, MOST_BEST + 1);
    for (const member of members) for (const other of best.filter((candidate) => candidate !== member).slice(0, MOST_BEST)) note(member, relation, other);
  }
}

function sortOf(resource: Resource): { readonly key: string; readonly relation: string } | null {
  const { kind } = resource;
  if (kind === 'document_topic') return { key: `topic ${textAt(resource.value, 'topic') ?? ''}`, relation: 'best_topics' };
  if (kind === 'objective') return textAt(resource.value, 'scope') === 'lower' ? null : { key: `objective ${textAt(resource.value, 'kind') ?? ''}`, relation: 'best_objectives' };
  return kind === 'load_test' ? { key: 'load_test', relation: 'best_load_tests' } : null;
}

/** The more parts a topic has, the shorter a time, the more a load test limits and the greater its load, the better. */
function scoreOf({ kind, value }: Resource): number {
  const number = (key: string) => numberOf(property(value, key));
  if (kind === 'document_topic') return lengthOf(property(value, 'aspects')) * 10_000 + Math.min(9999, number('steps') + number('commands') + number('rows') + number('code'));
  if (kind === 'objective') return -number('minutes');
  return (lengthOf(property(value, 'limits')) > 0 ? 1e9 : 0) + Math.min(1e9, number('users') + number('rate'));
}

function numberOf(value: JsonValue | undefined): number {
  return typeof value === 'number' ? value : 0;
}

function lengthOf(value: JsonValue | undefined): number {
  return isList(value) ? value.length : 0;
}
