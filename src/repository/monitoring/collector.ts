import { isList, isObject, property, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue, Path } from '../../types.js';
import type { DocumentFormat, EmbeddedFormat, Part } from '../format.js';

/** The configuration of an OpenTelemetry collector, which Jaeger from version 2 on shares. */
export const collectorConfig: DocumentFormat = {
  type: 'otel-collector',
  amongTests: false,
  claims: (file) => /(?:^|\/)(?:[^/]*[-_.])?(?:otel|opentelemetry)[-_.]?(?:collector|agent|gateway)?(?:[-_.]config)?(?:[-_.][^/]*)?\.ya?ml$/i.test(file) && /collector|config|otelcol/i.test(file),
  mayHold: (text) => text.includes('pipelines') && text.includes('exporters'),
  identify: (value) => (isCollector(value) ? [createPart(value, [], 'collector')] : null),
};

/** The same as a custom resource: an object from `v1beta1` on, a text before. */
export const collectorResources: EmbeddedFormat = {
  kinds: ['OpenTelemetryCollector.opentelemetry.io'],
  extract: (resource, readText) => {
    const path = ['spec', 'config'];
    const given = valueAt(resource.value, path);
    const config = typeof given === 'string' ? readText(given) : given;
    if (!isObject(config) || !isCollector(config)) return [];
    const part = createPart(config, path, resource.identity.name);
    return [typeof given === 'string' ? { ...part, inText: [] } : part];
  },
};

function isCollector(value: JsonObject): boolean {
  return isObject(valueAt(value, ['service', 'pipelines'])) && isObject(property(value, 'exporters'));
}

function createPart(value: JsonObject, path: Path, name: string): Part {
  const given = valueAt(value, ['service', 'pipelines']);
  const pipelines = isObject(given) ? Object.entries(given).map(([key, pipeline]) => readPipeline(key, pipeline)) : [];
  const connectors = Object.keys(property(value, 'connectors') ?? {});
  return { kind: 'otel_collector', name, path, value, facts: { pipelines, connectors, used: usedIn(pipelines) } };
}

/** `signal` is traces, metrics, logs or profiles; names keep what stands behind the slash out: `otlp/tempo` is an `otlp`. */
function readPipeline(key: string, pipeline: JsonValue): JsonObject {
  const list = (field: string) => names(property(pipeline, field));
  const exporters = list('exporters');
  return {
    name: key,
    signal: typeOf(key),
    receivers: list('receivers'),
    processors: list('processors'),
    exporters,
    delivers: exporters.some((name) => !['debug', 'logging', 'nop', 'file'].includes(typeOf(name))),
  };
}

function names(value: JsonValue | undefined): readonly string[] {
  return isList(value) ? value.filter((name) => typeof name === 'string') : [];
}

function typeOf(name: string): string {
  return name.split('/')[0] ?? name;
}

/** Everything that some pipeline names. */
function usedIn(pipelines: readonly JsonObject[]): readonly string[] {
  const used = new Set(pipelines.flatMap((pipeline) => ['receivers', 'processors', 'exporters'].flatMap((field) => names(pipeline[field]))));
  return [...used].sort();
}
