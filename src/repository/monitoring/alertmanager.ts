import { deafRoutes, readRoute, type Route } from '../../base/alert-routes.js';
import { isList, isObject, property, textAt, valueAt } from '../../base/json.js';
import type { JsonObject, Path } from '../../types.js';
import type { DocumentFormat, EmbeddedFormat, Part } from '../format.js';
import { findRefusal, type Refusal } from './alertmanager-load.js';
import { reachOf } from './receivers.js';

/** The configuration of Alertmanager: a tree of routes and a list of receivers. */
export const alertmanagerConfig: DocumentFormat = {
  type: 'alertmanager',
  amongTests: false,
  claims: (file) => /(?:^|\/)(?:[^/]*[-_.])?alertmanager(?:[-_.][^/]*)?\.ya?ml$/i.test(file),
  mayHold: (text) => text.includes('route') && text.includes('receivers'),
  identify: (value) => (isObject(property(value, 'route')) && isList(property(value, 'receivers')) && textAt(property(value, 'route'), 'receiver') !== null ? [createPart(value, [], 'alertmanager.yml', findRefusal(value))] : null),
};

/** The same as a custom resource, which the operator adds below its own route. */
export const alertmanagerResources: EmbeddedFormat = {
  kinds: ['AlertmanagerConfig.monitoring.coreos.com'],
  extract: (resource) => {
    const spec = property(resource.value, 'spec');
    return isObject(spec) ? [createPart(spec, ['spec'], resource.identity.name, null)] : [];
  },
};

/** A receiver by name: how many integrations it has, and whom they reach. */
function readReceivers(value: JsonObject): readonly JsonObject[] {
  const receivers = property(value, 'receivers');
  if (!isList(receivers)) return [];
  return receivers.map((receiver, index): JsonObject => ({ name: textAt(receiver, 'name') ?? '', index, ...reachOf(receiver, property(value, 'global')) }));
}

/** @param refusal Why it is not loaded, so that nobody hears of anything, or null. */
function createPart(value: JsonObject, path: Path, name: string, refusal: Refusal | null): Part {
  const receivers = readReceivers(value);
  const root = readRoute(property(value, 'route'), ['route'], '');
  const routes = allRoutes(root);
  const known = new Set(receivers.map((receiver) => receiver.name));
  const named = (...reaches: readonly string[]) => receivers.flatMap(({ name: receiver, reach }) => (refusal === null && typeof receiver === 'string' && typeof reach === 'string' && reaches.includes(reach) ? [receiver] : []));
  const heard = new Set(named('people', 'unknown'));
  const facts: JsonObject = {
    refusal: refusal === null ? {} : { reason: refusal.reason, path: refusal.path },
    receivers,
    routes: routes.map((route): JsonObject => ({ path: route.path, receiver: route.receiver, known: known.has(route.receiver), severity: matchesSeverity(route) })),
    reached: named('people'),
    heard: [...heard],
    shadowed: shadowedRoutes(root, value).map(({ path: at, receiver }): JsonObject => ({ path: at, receiver })),
    deaf: deafRoutes(root, { alertname: 'ServiceDown', severity: 'critical' }, (receiver) => heard.has(receiver)).map(({ path: at, receiver }): JsonObject => ({ path: at, receiver })),
  };
  return { kind: 'alertmanager', name, path, value, facts };
}

function allRoutes(route: Route): readonly Route[] {
  return [route, ...route.routes.flatMap(allRoutes)];
}

function matchesSeverity({ matchers }: Route): boolean {
  return matchers.some(({ label }) => ['severity', 'priority', 'level', 'urgency'].includes(label));
}

/** A route notifies its own receiver only where no route below it matches: below the root, those that have one which always does, and whose receiver no other route has. */
function shadowedRoutes(root: Route, value: JsonObject): readonly Route[] {
  const routes = allRoutes(root);
  const takesAll = (route: Route) => ['match', 'match_re', 'matchers', 'active_time_intervals', 'mute_time_intervals'].every((key) => property(valueAt(value, route.path), key) === undefined);
  const isShadowed = (route: Route) => route !== root && route.routes.some((below) => below.receiver !== route.receiver && takesAll(below));
  const served = new Set(routes.filter((route) => !isShadowed(route)).map(({ receiver }) => receiver));
  return routes.filter((route) => isShadowed(route) && !served.has(route.receiver));
}
