import { deafRoutes, readRoute } from '../base/alert-routes.js';
import { isList, isObject, property, textAt } from '../base/json.js';
import type { JsonObject, JsonValue, Resource } from '../types.js';
import type { EnvironmentMembership } from './environments.js';
import type { Note } from './join.js';

/**
 * Notes for alerts and objectives what is known only beside others: `unheard_by`, the Alertmanagers that send an alert to nobody, and for each subject that an
 * alert watches `better_alerts_of_<subject>`, a sound alert of the same set that fires earlier. So a late alert can be told from a second one.
 */
export function noteAlerts(resources: readonly Resource[], { own }: EnvironmentMembership, note: Note): void {
  const alerts = resources.filter(({ kind }) => kind === 'alert' || kind === 'slo');
  if (alerts.length === 0) return;
  const unheard = noteUnheard(alerts, byFolder(resources.filter(isWholeAlertmanager), servedFolders), note);
  const servers = byFolder(resources.filter(({ kind, within }) => kind === 'prometheus_config' && within === undefined), foldersOf);
  const watches = alerts.flatMap((alert) => watchesOf(alert, { isHeard: !unheard.has(alert), set: setOf(alert, servers), environments: own(alert.file) }));
  const best = new Map<string, Watch>();
  for (const watch of watches) {
    const key = keyOf(watch, watch.environments);
    const known = best.get(key);
    if (watch.isSound && (known === undefined || watch.rank < known.rank)) best.set(key, watch);
  }
  for (const watch of watches) {
    const near = watch.environments.length === 0 ? [[]] : [watch.environments, []];
    const better = near.flatMap((names) => best.get(keyOf(watch, names)) ?? []).find((other) => other.rank < watch.rank || !watch.isSound);
    if (better !== undefined) note(watch.alert, `better_alerts_of_${watch.subject}`, better.alert);
  }
}

/** The alerts that all Alertmanagers of the nearest folder upward send to nobody. */
function noteUnheard(alerts: readonly Resource[], alertmanagers: Folders, note: Note): ReadonlySet<Resource> {
  const unheard = new Set<Resource>();
  for (const alert of alerts) {
    const near = nearest(alertmanagers, alert.file)?.resources ?? [];
    if (near.length === 0 || !near.every((manager) => isUnheard(manager, labelsOf(alert)))) continue;
    unheard.add(alert);
    for (const manager of near) note(alert, 'unheard_by', manager);
  }
  return unheard;
}

/** Custom resources route only what their own namespace sends, beside the configuration that they are added to: they say nothing of what is unheard. */
function isWholeAlertmanager({ kind, within }: Resource): boolean {
  return kind === 'alertmanager' && within?.resource.kind.startsWith('AlertmanagerConfig.') !== true;
}

/**
 * What one Prometheus evaluates together: all custom resources of the cluster, the ConfigMaps of a folder, or the files below a server's configuration.
 * Files without one are taken for one set.
 */
function setOf({ file, within }: Resource, servers: Folders): string {
  if (within === undefined) return `files ${nearest(servers, file)?.folder ?? ''}`;
  return within.inText === null ? 'cluster' : `config ${file.slice(0, file.lastIndexOf('/') + 1)}`;
}

/** A subject that an alert watches. The lower the rank, the earlier it fires. */
interface Watch {
  readonly alert: Resource;
  readonly subject: string;
  readonly rank: number;
  /** Whether it can fire, and, where something is down, somebody hears of it. */
  readonly isSound: boolean;
  readonly set: string;
  readonly environments: readonly string[];
}

interface Circumstances {
  readonly isHeard: boolean;
  readonly set: string;
  readonly environments: readonly string[];
}

function watchesOf(alert: Resource, { isHeard, ...place }: Circumstances): readonly Watch[] {
  const signals = alert.facts?.signals;
  const fires = alert.facts?.fault === '';
  if (!isList(signals)) return [];
  return signals.filter(isObject).flatMap((signal) => {
    const subject = textAt(signal, 'subject');
    // Errors by the second are no share: they are neither early nor late.
    return subject === null || signal.perSecond !== undefined ? [] : [{ alert, subject, rank: rankOf(signal, alert.facts), isSound: fires && (isHeard || subject !== 'downtime'), ...place }];
  });
}

function rankOf(signal: JsonObject, facts: JsonObject | undefined): number {
  const number = (key: string) => (typeof signal[key] === 'number' ? signal[key] : null);
  if (signal.subject === 'availability') return -(number('share') ?? 0);
  if (signal.subject === 'certificate') return -(number('seconds') ?? 0);
  if (signal.subject === 'downtime') return facts?.critical === true ? 0 : 1;
  return number('share') ?? number('seconds') ?? 0;
}

/** @param environments Those of the watch itself, or none for what holds everywhere. */
function keyOf({ subject, set }: Watch, environments: readonly string[]): string {
  return [subject, set, ...[...environments].sort()].join('\n');
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
  const heard = facts?.heard;
  return isList(heard) && deafRoutes(readRoute(property(value, 'route'), ['route'], ''), labels, (receiver) => heard.includes(receiver)).length > 0;
}

type Folders = ReadonlyMap<string, readonly Resource[]>;

/** The folders that an Alertmanager stands for: its own, and the one around it where its own is named after it. */
function servedFolders(file: string): readonly string[] {
  const [own = '', around] = foldersOf(file);
  return around !== undefined && /(?:^|\/)alert(?:manager|ing|s)?[^/]*$/i.test(own) ? [own, around] : [own];
}

/** Resources by the folders that they count for. */
function byFolder(resources: readonly Resource[], foldersFor: (file: string) => readonly string[]): Folders {
  const folders = new Map<string, Resource[]>();
  for (const resource of resources) {
    for (const folder of foldersFor(resource.file)) {
      const known = folders.get(folder);
      if (known === undefined) folders.set(folder, [resource]);
      else known.push(resource);
    }
  }
  return folders;
}

/** What stands in the nearest folder upward from a file that has something below it. */
function nearest(folders: Folders, file: string): { readonly folder: string; readonly resources: readonly Resource[] } | null {
  for (const folder of foldersOf(file)) {
    const resources = folders.get(folder);
    if (resources !== undefined) return { folder, resources };
  }
  return null;
}

/** The folders of a file from its own up to the root, which is empty. */
function foldersOf(file: string): string[] {
  const steps = file.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, steps.length - index).join('/')).concat('');
}
