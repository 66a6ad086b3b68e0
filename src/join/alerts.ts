import { deafRoutes, readRoute } from '../base/alert-routes.js';
import { isList, isObject, property, textAt } from '../base/json.js';
import type { JsonObject, JsonValue, Resource } from '../types.js';
import type { EnvironmentMembership } from './environments.js';
import type { Note } from './join.js';

/**
 * Notes for alerts what is known only beside others: `unheard_by`, the Alertmanagers that send an alert to nobody, and for each subject that an
 * alert watches `better_alerts_of_<subject>`, a sound alert on the same subject that fires earlier. So a late alert can be told from a second one.
 */
export function noteAlerts(resources: readonly Resource[], { own }: EnvironmentMembership, note: Note): void {
  const alerts = resources.filter(({ kind }) => kind === 'alert');
  const alertmanagers = byFolder(resources.filter(({ kind }) => kind === 'alertmanager'));
  const unheard = new Set<Resource>();
  for (const alert of alerts) {
    const near = nearest(alertmanagers, alert.file);
    if (near.length === 0 || !near.every((manager) => isUnheard(manager, labelsOf(alert)))) continue;
    unheard.add(alert);
    for (const manager of near) note(alert, 'unheard_by', manager);
  }
  const watches = alerts.flatMap((alert) => watchesOf(alert, !unheard.has(alert)));
  const best = new Map<string, Watch>();
  for (const watch of watches) {
    const key = keyOf(watch.subject, own(watch.alert.file));
    const known = best.get(key);
    if (watch.isSound && (known === undefined || watch.rank < known.rank)) best.set(key, watch);
  }
  for (const watch of watches) {
    const better = environmentsFor(own(watch.alert.file)).flatMap((names) => best.get(keyOf(watch.subject, names)) ?? []).find((other) => other.rank < watch.rank || !watch.isSound);
    if (better !== undefined) note(watch.alert, `better_alerts_of_${watch.subject}`, better.alert);
  }
}

/** A subject that an alert watches. The lower the rank, the earlier it fires. */
interface Watch {
  readonly alert: Resource;
  readonly subject: string;
  readonly rank: number;
  /** Whether it can fire, and somebody hears of it. */
  readonly isSound: boolean;
}

function watchesOf(alert: Resource, isHeard: boolean): readonly Watch[] {
  const { signals, mistake, weakness, refused } = alert.facts ?? {};
  const isSound = isHeard && mistake === '' && weakness === '' && refused === '';
  if (!isList(signals)) return [];
  return signals.filter(isObject).flatMap((signal) => {
    const subject = textAt(signal, 'subject');
    return subject === null ? [] : [{ alert, subject, rank: rankOf(signal, alert.facts), isSound }];
  });
}

function rankOf(signal: JsonObject, facts: JsonObject | undefined): number {
  const number = (key: string) => (typeof signal[key] === 'number' ? signal[key] : null);
  if (signal.subject === 'availability') return -(number('share') ?? 0);
  if (signal.subject === 'certificate') return -(number('seconds') ?? 0);
  if (signal.subject === 'downtime') return facts?.critical === true ? 0 : 1;
  // Errors by the second are no share: any share is better.
  return number('share') ?? number('seconds') ?? (number('perSecond') === null ? 0 : Number.MAX_VALUE);
}

/** What counts for an environment: what belongs to it, and what belongs to none and so to all. */
function environmentsFor(names: readonly string[]): readonly (readonly string[])[] {
  return names.length === 0 ? [[]] : [names, []];
}

function keyOf(subject: string, names: readonly string[]): string {
  return `${subject}\n${[...names].sort().join('\n')}`;
}

/** The labels that an alert has whatever it measures. */
function labelsOf({ value, identity }: Resource): Readonly<Record<string, string>> {
  const labels = property(value, 'labels');
  const own = isObject(labels) ? Object.entries(labels).flatMap(([name, text]) => (isFixed(text) ? [[name, String(text)] as const] : [])) : [];
  return { alertname: identity.name, ...Object.fromEntries(own) };
}

function isFixed(text: JsonValue): text is string | number | boolean {
  return typeof text === 'string' ? !text.includes('{{') : typeof text === 'number' || typeof text === 'boolean';
}

function isUnheard({ value, facts }: Resource, labels: Readonly<Record<string, string>>): boolean {
  const reached = facts?.reached;
  return isList(reached) && deafRoutes(readRoute(property(value, 'route'), ['route'], ''), labels, (receiver) => reached.includes(receiver)).length > 0;
}

/** Custom resources route only what their own namespace sends, beside the configuration that they are added to: they say nothing of what is unheard. */
function byFolder(alertmanagers: readonly Resource[]): ReadonlyMap<string, readonly Resource[]> {
  const folders = new Map<string, Resource[]>();
  for (const manager of alertmanagers) {
    if (manager.within?.resource.kind.startsWith('AlertmanagerConfig.') === true) continue;
    for (const folder of foldersOf(manager.file)) {
      const known = folders.get(folder);
      if (known === undefined) folders.set(folder, [manager]);
      else known.push(manager);
    }
  }
  return folders;
}

function nearest(folders: ReadonlyMap<string, readonly Resource[]>, file: string): readonly Resource[] {
  for (const folder of foldersOf(file)) {
    const found = folders.get(folder);
    if (found !== undefined) return found;
  }
  return [];
}

/** The folders of a file from its own up to the root, which is empty. */
function foldersOf(file: string): string[] {
  const steps = file.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, steps.length - index).join('/')).concat('');
}
