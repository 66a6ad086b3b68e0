import catalogue from '../../policies/provides.json' with { type: 'json' };
import { isList, isObject, property, textAt, valueAt } from '../base/json.js';
import type { JsonObject, JsonValue, Path, Resource } from '../types.js';
import type { EmbeddedFormat, Part, ReadText } from './format.js';
import { RUNNING } from './running.js';

/** What `policies/provides.json` says of a product: what it gives, and the names under which it is met. */
interface Product {
  readonly provides: readonly string[];
  readonly charts?: readonly string[];
  /** Last step of an image's repository, or the last two. */
  readonly images?: readonly string[];
  /** Custom resources that stand for an installation of it. */
  readonly kinds?: readonly string[];
}

const PRODUCTS: Readonly<Record<string, Product>> = catalogue;
const BY_CHART = indexBy((product) => product.charts);
const BY_IMAGE = indexBy((product) => product.images);
const BY_KIND = indexBy((product) => product.kinds);

/** Known products however they are installed: by image, chart, an operator's custom resource, or a service of Compose. */
export const installations: readonly EmbeddedFormat[] = [
  { kinds: Object.keys(RUNNING), extract: ofWorkload },
  { kinds: [...BY_KIND.keys()], extract: ofKind },
  { kinds: ['HelmRelease.helm.toolkit.fluxcd.io'], extract: ofFlux },
  { kinds: ['Application.argoproj.io', 'ApplicationSet.argoproj.io'], extract: ofArgo },
  { kinds: ['HelmChart.helm.cattle.io'], extract: ofRancher },
  { kinds: ['helm_release'], extract: ofTerraform },
  { kinds: ['compose_service'], extract: ofCompose },
];

function ofWorkload(resource: Resource): readonly Part[] {
  const at = RUNNING[resource.kind];
  const spec = at === undefined ? undefined : valueAt(resource.value, at);
  const containers = property(spec, 'containers');
  if (at === undefined || !isList(containers)) return [];
  return containers.flatMap((container, index) =>
    byImage(textAt(container, 'image'), [...at, 'containers', index, 'image']).map((part) => ({ ...part, facts: { configured: isConfigured(container, property(spec, 'volumes')) } })),
  );
}

/** Whether a container is told anything: by arguments, several variables, or files that do not come from the node. */
function isConfigured(container: JsonValue, volumes: JsonValue | undefined): boolean {
  const env = property(container, 'env');
  return (
    ['args', 'command', 'envFrom'].some((key) => property(container, key) !== undefined) ||
    (isList(env) && env.length > 1) ||
    (isList(volumes) && volumes.some((volume) => property(volume, 'hostPath') === undefined && property(volume, 'emptyDir') === undefined))
  );
}

/** What is composed for development only is not deployed, and what has a profile starts only when somebody asks for it. */
function ofCompose(resource: Resource): readonly Part[] {
  const profiles = property(resource.value, 'profiles');
  return resource.facts?.purpose === 'development' || (isList(profiles) && profiles.length > 0) ? [] : byImage(textAt(resource.value, 'image'), ['image']);
}

function ofKind(resource: Resource): readonly Part[] {
  const name = BY_KIND.get(resource.kind);
  const spec = property(resource.value, 'spec');
  return name === undefined ? [] : [createPart(name, { by: 'kind', path: ['kind'], version: '', values: isObject(spec) ? spec : {}, fields: { values: ['spec'] } })];
}

function ofFlux({ value }: Resource, readText: ReadText): readonly Part[] {
  const spec = property(value, 'spec');
  const classic = textAt(valueAt(spec, ['chart', 'spec']), 'chart');
  const path = classic === null ? ['spec', 'chartRef', 'name'] : ['spec', 'chart', 'spec', 'chart'];
  const version = valueAt(spec, ['chart', 'spec', 'version']);
  return byChart(classic ?? textAt(property(spec, 'chartRef'), 'name'), { path, version, values: objectOf(property(spec, 'values'), readText), valuesPath: ['spec', 'values'], isComplete: property(spec, 'valuesFrom') === undefined && valueAt(spec, ['chart', 'spec', 'valuesFiles']) === undefined });
}

function ofRancher({ value }: Resource, readText: ReadText): readonly Part[] {
  const spec = property(value, 'spec');
  return byChart(textAt(spec, 'chart'), { path: ['spec', 'chart'], version: property(spec, 'version'), values: objectOf(property(spec, 'valuesContent'), readText), valuesPath: null, isComplete: true });
}

/** A chart of one source or of several, in an Application or the template of an ApplicationSet. */
function ofArgo({ value, kind }: Resource, readText: ReadText): readonly Part[] {
  const base = kind === 'Application.argoproj.io' ? ['spec'] : ['spec', 'template', 'spec'];
  const spec = valueAt(value, base);
  const several = property(spec, 'sources');
  const places: readonly Path[] = isList(several) ? several.map((_, index) => [...base, 'sources', index]) : [[...base, 'source']];
  return places.flatMap((place) => {
    const source = valueAt(value, place);
    const helm = property(source, 'helm');
    const given = property(helm, 'valuesObject');
    const values = given === undefined ? objectOf(property(helm, 'values'), readText) : objectOf(given, readText);
    return byChart(textAt(source, 'chart'), { path: [...place, 'chart'], version: property(source, 'targetRevision'), values, valuesPath: given === undefined ? null : [...place, 'helm', 'valuesObject'], isComplete: ['valueFiles', 'parameters', 'fileParameters'].every((key) => property(helm, key) === undefined) });
  });
}

function ofTerraform({ value }: Resource, readText: ReadText): readonly Part[] {
  const planned = property(value, 'values');
  const given = property(planned, 'values');
  const texts = isList(given) ? given.map((text) => objectOf(text, readText)) : [];
  return byChart(textAt(planned, 'chart'), { path: ['values', 'chart'], version: property(planned, 'version'), values: Object.assign({}, ...texts) as JsonObject, valuesPath: null, isComplete: isComplete(planned, given) });
}

/** Whether a release of Terraform says all of its values as texts, and nothing of them is only known later. */
function isComplete(planned: JsonValue | undefined, given: JsonValue | undefined): boolean {
  const sets = property(planned, 'set');
  return (given === undefined || (isList(given) && given.every((text) => typeof text === 'string'))) && (sets === undefined || (isList(sets) && sets.length === 0));
}

interface ChartPlace {
  readonly path: Path;
  readonly version: JsonValue | undefined;
  readonly values: JsonObject;
  /** Where the values stand as an object, or null where they are a text. */
  readonly valuesPath: Path | null;
  /** Whether there are no other values than these. */
  readonly isComplete: boolean;
}

function byChart(reference: string | null, { path, version, values, valuesPath, isComplete: complete }: ChartPlace): readonly Part[] {
  const chart = reference?.replace(/\/+$/, '').split('/').at(-1)?.toLowerCase();
  const name = chart === undefined ? undefined : BY_CHART.get(chart);
  if (name === undefined) return [];
  const part = createPart(name, { by: 'chart', path, version: typeof version === 'string' ? version : '', values, fields: valuesPath === null ? { product: path } : { values: valuesPath } });
  return [{ ...part, facts: { complete } }];
}

function byImage(image: string | null, path: Path): readonly Part[] {
  if (image === null) return [];
  const [reference = '', digest = ''] = image.split('@');
  const steps = reference.split('/');
  const [last = '', tag = ''] = (steps.pop() ?? '').split(':');
  const name = BY_IMAGE.get(`${steps.at(-1) ?? ''}/${last}`) ?? BY_IMAGE.get(last);
  return name === undefined ? [] : [createPart(name, { by: 'image', path, version: tag === '' ? digest : tag, values: {}, fields: { product: path } })];
}

interface Found {
  readonly by: 'chart' | 'image' | 'kind';
  readonly path: Path;
  readonly version: string;
  readonly values: JsonObject;
  readonly fields: Readonly<Record<string, Path>>;
}

function createPart(product: string, { by, path, version, values, fields }: Found): Part {
  return { kind: 'installation', name: product, path, value: { product, provides: PRODUCTS[product]?.provides ?? [], by, version, values }, fields };
}

/** Values as an object, or as the YAML text that many tools keep them in. */
function objectOf(value: JsonValue | undefined, readText: ReadText): JsonObject {
  const read = typeof value === 'string' ? readText(value) : value;
  return isObject(read) ? read : {};
}

function indexBy(names: (product: Product) => readonly string[] | undefined): ReadonlyMap<string, string> {
  return new Map(Object.entries(PRODUCTS).flatMap(([name, product]) => (names(product) ?? []).map((alias) => [alias, name] as const)));
}
