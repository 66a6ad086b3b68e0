import { isObject, property, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue, Path } from '../../types.js';
import { placesOfValues } from '../chart-values.js';
import type { EmbeddedFormat, Part, ReadText } from '../format.js';
import { alertmanagerConfig } from './alertmanager.js';
import { lokiValues } from './loki.js';
import { rulesInValues } from './rules.js';

/** The configurations of Alertmanager and Loki, and alerts, among the values that Flux, Argo CD, k3s or Terraform give to a chart, as an object or as a text, or that have a file of their own. */
export const configurationInValues: readonly EmbeddedFormat[] = [
  {
    kinds: ['HelmRelease.helm.toolkit.fluxcd.io', 'Application.argoproj.io', 'ApplicationSet.argoproj.io', 'HelmChart.helm.cattle.io', 'helm_release'],
    extract: (resource, readText) => placesOfValues(resource).flatMap((place) => partsAt(resource.value, place, readText)),
  },
  { kinds: ['chart_values'], extract: ({ value }) => configsIn(value) },
];

/** A text is parsed only where it may hold what is looked for. */
function partsAt(resource: JsonValue, place: Path, readText: ReadText): readonly Part[] {
  const given = valueAt(resource, place);
  if (typeof given !== 'string') return configsIn(given).map((part) => ({ ...part, path: [...place, ...part.path] }));
  if (!given.includes('retention') && !given.includes('expr') && (!given.includes('alertmanager') || !alertmanagerConfig.mayHold(given, ''))) return [];
  return configsIn(readText(given) ?? undefined).map((part) => ({ ...part, path: place, inText: part.path }));
}

/** At the top, as kube-prometheus-stack and prometheus have it, or below the name of a chart that another one brings along. */
function configsIn(values: JsonValue | undefined): readonly Part[] {
  if (!isObject(values)) return [];
  const holders: readonly (readonly [Path, JsonObject])[] = [[[], values], ...Object.entries(values).flatMap(([name, below]) => (isObject(below) ? [[[name], below] as const] : []))];
  return [...lokiValues(property(values, 'loki')).map((part) => ({ ...part, path: ['loki'] })), ...rulesInValues(values), ...holders.flatMap(([path, holder]) => alertmanagerIn(holder, path))];
}

function alertmanagerIn(holder: JsonObject, path: Path): readonly Part[] {
  const alertmanager = property(holder, 'alertmanager');
  const config = property(alertmanager, 'config');
  if (!isObject(config) || property(alertmanager, 'enabled') === false) return [];
  const below = [...path, 'alertmanager', 'config'];
  return (alertmanagerConfig.identify(config, 'values.yaml') ?? []).map((part) => ({ ...part, path: [...below, ...part.path] }));
}
