import { writeValue } from '../evaluate/evaluate.js';
import { isObject, property } from '../base/json.js';
import type { Holder, JsonObject, JsonValue, Path, Resource, RuleFamily } from '../types.js';
import type { Observation } from './observation.js';

/** The first line of a written observation. What stands at its default is left out: most of it does. */
export interface WrittenObservation extends Partial<Omit<Observation, 'key' | 'resources' | 'context' | 'documents' | 'judged'>> {
  readonly documents: number;
  /** Those that are judged, then the context, then what these were found in. */
  readonly resources: readonly WrittenResource[];
  readonly counts: readonly [judged: number, context: number];
}

/** A resource without what it holds: its value, its facts and what is unknown follow as lines, in this order. */
export interface WrittenResource {
  readonly key: string;
  readonly family: RuleFamily;
  readonly kind: string;
  readonly identity: readonly [apiVersion: string, kind: string, namespace: string | null, name: string, address: string | null];
  readonly documentIndex?: number;
  readonly documentPath?: Path;
  readonly template?: string;
  readonly hasLines?: true;
  readonly made?: string | null;
  readonly planned?: number;
  readonly within?: { readonly resource: number; readonly path: Path; readonly fields?: Holder['fields']; readonly inText?: Path };
  readonly hasFacts?: true;
  readonly hasUnknown?: true;
}

/**
 * Writes an observation as lines of JSON: the first says what there is, the second what was said of it, the others are values.
 * All but the first are read when somebody asks for them.
 */
export function writeObservation(observation: Omit<Observation, 'key'>): Uint8Array {
  const table = createTable([...observation.resources, ...observation.context]);
  const { documents, references, problems, skipped, judged, comments, annotations, host } = observation;
  const written: WrittenObservation = {
    documents,
    counts: [observation.resources.length, observation.context.length],
    resources: table.resources.map((resource) => writeResource(resource, table.numberOf)),
    ...(references.length > 0 && { references }),
    ...(problems.length > 0 && { problems }),
    ...(skipped.length > 0 && { skipped }),
    ...(comments.length > 0 && { comments }),
    ...(annotations.length > 0 && { annotations }),
    ...(host !== null && { host }),
  };
  return Buffer.from([JSON.stringify(written), JSON.stringify(judged()), ...table.resources.flatMap(linesOf)].join('\n'));
}

interface Table {
  readonly resources: readonly Resource[];
  readonly numberOf: (resource: Resource) => number;
}

/** All resources, and those that they refer to, each once. */
function createTable(given: readonly Resource[]): Table {
  const numbers = new Map<Resource, number>();
  const add = (resource: Resource) => numbers.has(resource) || numbers.set(resource, numbers.size);
  given.forEach(add);
  // What is added on the way is visited as well.
  for (const { planned, within } of numbers.keys()) {
    if (planned !== undefined) add(planned);
    if (within !== undefined) add(within.resource);
  }
  return { resources: [...numbers.keys()], numberOf: (resource) => numbers.get(resource) ?? 0 };
}

function writeResource(resource: Resource, numberOf: Table['numberOf']): WrittenResource {
  const { key, family, kind, identity, documentIndex, documentPath, template, hasLines, made, planned, within, facts, unknown } = resource;
  return {
    key,
    family,
    kind,
    identity: [identity.apiVersion, identity.kind, identity.namespace, identity.name, identity.address],
    ...(documentIndex > 0 && { documentIndex }),
    ...(documentPath.length > 0 && { documentPath }),
    ...(template !== null && { template }),
    ...(hasLines === true && { hasLines }),
    ...(made !== undefined && { made }),
    ...(planned !== undefined && { planned: numberOf(planned) }),
    ...(within !== undefined && { within: writeHolder(within, numberOf) }),
    ...(facts !== undefined && { hasFacts: true }),
    ...(unknown !== null && { hasUnknown: true }),
  };
}

function writeHolder({ resource, path, fields, inText }: Holder, numberOf: Table['numberOf']): NonNullable<WrittenResource['within']> {
  return { resource: numberOf(resource), path, ...(Object.keys(fields).length > 0 && { fields }), ...(inText !== null && { inText }) };
}

/** A definition's schemas are larger than all else, and nothing that stands in a relation to it is asked about them. */
function withoutSchemas(value: JsonObject): JsonObject {
  const spec = property(value, 'spec');
  return isObject(spec) ? { ...value, spec: { ...spec, versions: [], validation: null } } : value;
}

function linesOf(resource: Resource): string[] {
  const lines = [resource.kind === 'CustomResourceDefinition' ? JSON.stringify(withoutSchemas(resource.value)) : writeValue(resource)];
  const write = (value: JsonObject | JsonValue) => lines.push(JSON.stringify(value));
  if (resource.facts !== undefined) write(resource.facts);
  if (resource.unknown !== null) write(resource.unknown);
  return lines;
}
