import { isList, isObject, property, textAt, valueAt } from '../base/json.js';
import type { JsonObject, JsonValue, Path, Resource } from '../types.js';
import { isElsewhere, isElsewhereFolder } from './elsewhere.js';
import type { DocumentFormat, EmbeddedFormat, Part, ReadText } from './format.js';
import { flatten } from './settings/flatten.js';
import { type Entry, settingFacts } from './settings/setting.js';

/** Clusters on a developer's machine. */
const LOCAL_CLUSTER = /(?:^|[._-])(?:minikube|kind|k3d|docker-desktop|microk8s)(?:[._-]|$)/i;

/** Values for a chart in a file of their own: what Argo CD, Flux or a script installs with them. A chart's own values are read by rendering it. */
export const chartValuesFile: DocumentFormat = {
  type: 'chart-values',
  amongTests: false,
  claims: () => false,
  mayHold: (_, file) => isValuesFile(file),
  identify: (value, file) => (isValuesFile(file) ? partsOf(flatten(value), { name: file.slice(file.lastIndexOf('/') + 1), path: [], value, by: 'file' }) : null),
};

/** The values that a resource of Flux, Argo CD, k3s or Terraform gives to the chart that it installs. */
export const chartValuesEmbedded: EmbeddedFormat = {
  kinds: ['HelmRelease.helm.toolkit.fluxcd.io', 'Application.argoproj.io', 'ApplicationSet.argoproj.io', 'HelmChart.helm.cattle.io', 'helm_release'],
  extract: (resource, readText) => [...placesOfValues(resource).flatMap((place) => givenAt(resource, place, readText)), ...parametersOf(resource)],
};

function isValuesFile(file: string): boolean {
  const folders = file.split('/');
  const name = folders.pop() ?? '';
  if (folders.some((folder) => isElsewhereFolder(folder) || LOCAL_CLUSTER.test(folder)) || isElsewhere(name) || LOCAL_CLUSTER.test(name)) return false;
  return /(?:^|[._-])values(?:[._-][\w.-]*)?\.ya?ml$/i.test(name) || (/^(?:helm-)?values$/i.test(folders.at(-1) ?? '') && /\.ya?ml$/i.test(name));
}

const VALUES: Readonly<Record<string, readonly Path[]>> = {
  'HelmRelease.helm.toolkit.fluxcd.io': [['spec', 'values']],
  'HelmChart.helm.cattle.io': [['spec', 'valuesContent']],
};

/** Where the values for a chart may stand in a resource that installs it, as an object or as a text. */
export function placesOfValues({ kind, value }: Resource): readonly Path[] {
  const places = VALUES[kind];
  if (places !== undefined) return places;
  if (kind === 'helm_release') {
    const texts = valueAt(value, ['values', 'values']);
    return isList(texts) ? texts.map((_, index) => ['values', 'values', index]) : [];
  }
  return sourcesOf(kind, value).flatMap((source) => ['valuesObject', 'values'].map((key) => [...source, 'helm', key]));
}

/** One source or several, in an Application or the template of an ApplicationSet. */
function sourcesOf(kind: string, value: JsonValue): readonly Path[] {
  const base = kind === 'Application.argoproj.io' ? ['spec'] : kind === 'ApplicationSet.argoproj.io' ? ['spec', 'template', 'spec'] : null;
  if (base === null) return [];
  const several = valueAt(value, [...base, 'sources']);
  return isList(several) ? several.map((_, index) => [...base, 'sources', index]) : [[...base, 'source']];
}

/** The namespace that the release goes to; empty where it is not said. */
function namespaceOf({ kind, value, identity }: Resource): string {
  const base = kind === 'Application.argoproj.io' ? ['spec'] : ['spec', 'template', 'spec'];
  if (kind === 'HelmRelease.helm.toolkit.fluxcd.io' || kind === 'HelmChart.helm.cattle.io') return textAt(property(value, 'spec'), 'targetNamespace') ?? identity.namespace ?? '';
  return kind === 'helm_release' ? (textAt(property(value, 'values'), 'namespace') ?? '') : (textAt(valueAt(value, [...base, 'destination']), 'namespace') ?? '');
}

function givenAt(resource: Resource, path: Path, readText: ReadText): readonly Part[] {
  const given = valueAt(resource.value, path);
  const read = typeof given === 'string' ? readText(given) : given;
  if (!isObject(read)) return [];
  return partsOf(flatten(read), { name: resource.identity.name, path, value: read, by: 'resource', namespace: namespaceOf(resource) }).map((part) => (typeof given === 'string' ? { ...part, inText: [] } : part));
}

/** Single values by name, as Argo CD has them beside the others: `image.tag`. */
function parametersOf(resource: Resource): readonly Part[] {
  const { kind, value, identity } = resource;
  return sourcesOf(kind, value).flatMap((source) => {
    const path = [...source, 'helm'];
    const helm = valueAt(value, path);
    const parameters = property(helm, 'parameters');
    if (!isObject(helm) || !isList(parameters)) return [];
    const entries: Entry[] = parameters.flatMap((parameter, index) => {
      const name = textAt(parameter, 'name');
      const text = textAt(parameter, 'value');
      return name === null || text === null ? [] : [{ names: name.split('.'), value: text, path: ['parameters', index, 'value'] }];
    });
    return partsOf(entries, { name: identity.name, path, value: helm, by: 'resource', namespace: namespaceOf(resource) });
  });
}

interface Given {
  readonly name: string;
  readonly path: Path;
  readonly value: JsonObject;
  /** What a file says, a command line may still replace. */
  readonly by: 'file' | 'resource';
  readonly namespace?: string;
}

function partsOf(entries: readonly Entry[], { name, path, value, by, namespace = '' }: Given): readonly Part[] {
  const facts = settingFacts(entries, 'chart');
  return facts === null ? [] : [{ kind: 'chart_values', name, path, value, facts: { ...facts, by, namespace } }];
}
