import { isList, isObject, property, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue, Path, Resource } from '../../types.js';
import type { EmbeddedFormat, Part, ReadText } from '../format.js';
import { alertmanagerConfig } from './alertmanager.js';
import { lokiValues } from './loki.js';

/** The configurations of Alertmanager and Loki among the values that Flux, Argo CD or k3s give to a chart, as an object or as a text. */
export const configurationInValues: EmbeddedFormat = {
  kinds: ['HelmRelease.helm.toolkit.fluxcd.io', 'Application.argoproj.io', 'ApplicationSet.argoproj.io', 'HelmChart.helm.cattle.io'],
  extract: (resource, readText) => placesOf(resource).flatMap((place) => partsAt(resource.value, place, readText)),
};

const VALUES: Readonly<Record<string, Path>> = {
  'HelmRelease.helm.toolkit.fluxcd.io': ['spec', 'values'],
  'HelmChart.helm.cattle.io': ['spec', 'valuesContent'],
};

/** Where values may stand. */
function placesOf({ kind, value }: Resource): readonly Path[] {
  const place = VALUES[kind];
  if (place !== undefined) return [place];
  const base = kind === 'Application.argoproj.io' ? ['spec'] : ['spec', 'template', 'spec'];
  const several = valueAt(value, [...base, 'sources']);
  const sources: readonly Path[] = isList(several) ? several.map((_, index) => [...base, 'sources', index]) : [[...base, 'source']];
  return sources.flatMap((source) => ['valuesObject', 'values'].map((key) => [...source, 'helm', key]));
}

/** A text is parsed only where it may hold what is looked for. */
function partsAt(resource: JsonValue, place: Path, readText: ReadText): readonly Part[] {
  const given = valueAt(resource, place);
  if (typeof given !== 'string') return configsIn(given).map((part) => ({ ...part, path: [...place, ...part.path] }));
  if (!given.includes('retention') && (!given.includes('alertmanager') || !alertmanagerConfig.mayHold(given, ''))) return [];
  return configsIn(readText(given) ?? undefined).map((part) => ({ ...part, path: place, inText: part.path }));
}

/** At the top, as kube-prometheus-stack and prometheus have it, or below the name of a chart that another one brings along. */
function configsIn(values: JsonValue | undefined): readonly Part[] {
  if (!isObject(values)) return [];
  const holders: readonly (readonly [Path, JsonObject])[] = [[[], values], ...Object.entries(values).flatMap(([name, below]) => (isObject(below) ? [[[name], below] as const] : []))];
  return [...lokiValues(property(values, 'loki')).map((part) => ({ ...part, path: ['loki'] })), ...holders.flatMap(([path, holder]) => {
    const alertmanager = property(holder, 'alertmanager');
    const config = property(alertmanager, 'config');
    if (!isObject(config) || property(alertmanager, 'enabled') === false) return [];
    const below = [...path, 'alertmanager', 'config'];
    return (alertmanagerConfig.identify(config, 'values.yaml') ?? []).map((part) => ({ ...part, path: [...below, ...part.path] }));
  })];
}
