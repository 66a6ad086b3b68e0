import type { OpenApiSchema, Release } from './kubernetes-releases.js';

/** A field of a type, over all releases. Numbers are minor versions of Kubernetes. */
export interface Field {
  readonly since: number;
  until: number;
  schema: OpenApiSchema;
  values: readonly string[];
}

export interface Type {
  /** As the newest release describes it. */
  schema: OpenApiSchema;
  until: number;
  readonly since: number;
  readonly fields: Map<string, Field>;
}

/** Types with a reading of their own, which the published schemas do not describe in full. */
const SPECIAL_TYPES: Readonly<Record<string, string>> = {
  'io.k8s.apimachinery.pkg.api.resource.Quantity': 'quantity',
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString': 'int-or-string',
  'io.k8s.apimachinery.pkg.apis.meta.v1.Time': 'time',
  'io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime': 'time',
  'io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1': 'any',
  'io.k8s.apimachinery.pkg.apis.meta.v1.Fields': 'any',
  'io.k8s.apimachinery.pkg.runtime.RawExtension': 'any',
};

/** `core.v1.Container` for `io.k8s.api.core.v1.Container`. */
export function shortName(name: string): string {
  return name.replace(/^io\.k8s\.(api\.|.*\.pkg\.(apis\.)?)/, '');
}

/** Every type of every release by short name; where releases differ, the newest is right, and fields that went away stay known. */
export function collectTypes(releases: readonly Release[], enumerations: ReadonlyMap<string, readonly string[]>): Map<string, Type> {
  const types = new Map<string, Type>();
  for (const { minor, definitions } of releases) {
    for (const [fullName, schema] of Object.entries(definitions)) {
      const name = shortName(fullName);
      const type = types.get(name) ?? { schema, since: minor, until: minor, fields: new Map<string, Field>() };
      types.set(name, type);
      type.schema = schema;
      type.until = minor;
      for (const [field, fieldSchema] of Object.entries(schema.properties ?? {})) {
        const known = type.fields.get(field) ?? { since: minor, until: minor, schema: fieldSchema, values: [] };
        type.fields.set(field, known);
        known.until = minor;
        known.schema = fieldSchema;
        known.values = enumerations.get(`${name}.${field}`) ?? [];
      }
    }
  }
  return types;
}

/** The types that the given ones are made of, themselves included. */
export function reachableTypes(types: ReadonlyMap<string, Type>, roots: ReadonlySet<string>): Set<string> {
  const reached = new Set<string>();
  const open = [...roots];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const type = types.get(name);
    if (type === undefined || reached.has(name)) continue;
    reached.add(name);
    const isRoot = roots.has(name);
    for (const [field, { schema }] of type.fields) {
      if (isRoot && field === 'status') continue;
      for (const alternative of formatSchema(schema).split('|')) open.push(alternative.replace(/^(\[\]|\{\})+/, ''));
    }
  }
  return reached;
}

/** A schema in the data file's notation: `string`, `[]core.v1.Container`, `{}string`, and `A|B` where either will do. */
function formatSchema({ $ref, type, format, items, additionalProperties }: OpenApiSchema): string {
  if ($ref !== undefined) return formatReference($ref.replace('#/definitions/', ''));
  if (type === 'array') return `[]${formatSchema(items ?? {})}`;
  if (type === 'object') return additionalProperties === undefined ? 'object' : `{}${formatSchema(additionalProperties)}`;
  if (type === 'integer') return format === 'int64' ? 'int64' : 'int32';
  if (type === 'string') return format === 'byte' ? 'bytes' : 'string';
  return type ?? 'any';
}

function formatReference(name: string): string {
  const special = SPECIAL_TYPES[name];
  if (special !== undefined) return special;
  const short = shortName(name);
  // Their own schemas are empty: a schema in a custom resource definition may stand beside another type in the same place.
  const [, props, alternative] = /^(apiextensions\.v1(?:beta1)?\.JSONSchemaProps)Or(Array|Bool|StringArray)$/.exec(short) ?? [];
  if (props !== undefined) return `${props}|${alternative === 'Array' ? `[]${props}` : alternative === 'Bool' ? 'boolean' : '[]string'}`;
  return /^apiextensions\.v1(beta1)?\.JSON$/.test(short) ? 'any' : short;
}

/** A type as one line of the data file: the notation of each field by its name, `!` after the name of a required one. */
export function formatType(type: Type, required: ReadonlySet<string>, isRoot: boolean): string {
  const fields: Record<string, string> = {};
  for (const [name, field] of [...type.fields].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const since = field.since > type.since ? ` since=${field.since}` : '';
    const until = field.until < type.until ? ` until=${field.until}` : '';
    const values = field.values.length === 0 ? '' : ` values=${field.values.join('|')}`;
    // The status is the server's to write.
    const shape = isRoot && name === 'status' ? 'any' : formatSchema(field.schema);
    fields[`${name}${required.has(name) ? '!' : ''}`] = `${shape}${since}${until}${values}`;
  }
  return JSON.stringify(fields);
}
