export type ScalarKind = 'any' | 'boolean' | 'bytes' | 'int-or-string' | 'int32' | 'int64' | 'number' | 'object' | 'quantity' | 'time';

/** What a value has to be. `object` is one whose fields are not known; `either` is an object, or else something other. */
export type Shape =
  | { readonly kind: 'scalar'; readonly scalar: ScalarKind }
  | { readonly kind: 'string'; readonly values: readonly string[] }
  | { readonly kind: 'list' | 'map'; readonly item: Shape }
  | { readonly kind: 'type'; readonly name: string }
  | { readonly kind: 'either'; readonly object: Shape; readonly other: Shape };

export interface Field {
  readonly shape: Shape;
  /** First and last minor version of Kubernetes that knows the field. */
  readonly since: number;
  readonly until: number;
}

export interface ObjectType {
  readonly fields: ReadonlyMap<string, Field>;
  readonly required: readonly string[];
}

/** What is known of a kind in an API version; numbers are minor versions of Kubernetes. */
export interface KindFacts {
  /** Null where the fields are not known. */
  readonly type: string | null;
  readonly since: number;
  readonly deprecated: number | null;
  readonly removed: number | null;
  readonly replacement: string;
}

/** Kubernetes' API as data, read piece by piece when a piece is first asked for. */
export interface KubernetesSchemas {
  /** Oldest and newest minor version that the data knows: 13 and 37. */
  readonly oldest: number;
  readonly newest: number;
  readonly groups: ReadonlySet<string>;
  /** Facts about `apps/v1 Deployment`, or undefined. */
  readonly findKind: (name: string) => KindFacts | undefined;
  /** Every kind that findKind knows. */
  readonly kindNames: () => string[];
  /** A type by name such as `core.v1.Container`. The data names only types that it has. */
  readonly getType: (name: string) => ObjectType;
}

/**
 * Opens the data that `npm run schemas:extract` writes: one line for each kind (`apps/v1 Deployment`) and type (`core.v1.Container`),
 * its name, a tab, and JSON. Throws an `Error` when the text is something else.
 */
export function openSchemas(text: string): KubernetesSchemas {
  const lines = new Map<string, string>();
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab > 0) lines.set(line.slice(0, tab), line.slice(tab + 1));
  }
  const releases = lines.get('releases');
  if (releases === undefined) throw new Error('The Kubernetes schemas are not the file that the build writes.');
  const { oldest, newest, groups } = JSON.parse(releases) as { oldest: number; newest: number; groups: string[] };
  const kinds = new Map<string, KindFacts>();
  const types = new Map<string, ObjectType>();
  return {
    oldest,
    newest,
    groups: new Set(groups),
    findKind: (name) => {
      const known = kinds.get(name);
      const line = known === undefined && name.includes(' ') ? lines.get(name) : undefined;
      if (line === undefined) return known;
      const facts = parseKind(line);
      kinds.set(name, facts);
      return facts;
    },
    kindNames: () => [...lines.keys()].filter((name) => name.includes(' ')),
    getType: (name) => {
      const known = types.get(name);
      if (known !== undefined) return known;
      const type = parseType(lines.get(name) ?? '{}');
      types.set(name, type);
      return type;
    },
  };
}

function parseKind(line: string): KindFacts {
  const facts = JSON.parse(line) as { readonly since: number } & Partial<KindFacts>;
  return { type: null, deprecated: null, removed: null, replacement: '', ...facts };
}

/** Reads `{"selector!":"meta.v1.LabelSelector", …}`: fields with their notation, `!` after the name of a required one. */
function parseType(line: string): ObjectType {
  const fields = new Map<string, Field>();
  const required: string[] = [];
  for (const [key, notation] of Object.entries(JSON.parse(line) as Record<string, string>)) {
    const isRequired = key.endsWith('!');
    const name = isRequired ? key.slice(0, -1) : key;
    if (isRequired) required.push(name);
    fields.set(name, parseField(notation));
  }
  return { fields, required };
}

/** Reads `[]string since=23 until=27 values=A|B`; the values are those of the innermost text. */
function parseField(notation: string): Field {
  const [shape = 'any', ...attributes] = notation.split(' ');
  const attribute = (name: string) => attributes.find((text) => text.startsWith(`${name}=`))?.slice(name.length + 1);
  const values = attribute('values')?.split('|') ?? [];
  return { shape: parseShape(shape, values), since: Number(attribute('since') ?? 0), until: Number(attribute('until') ?? Infinity) };
}

/** Reads `{}A|[]string`, a map whose values are each an A or a list of texts. */
function parseShape(notation: string, values: readonly string[]): Shape {
  if (notation.startsWith('[]')) return { kind: 'list', item: parseShape(notation.slice(2), values) };
  if (notation.startsWith('{}')) return { kind: 'map', item: parseShape(notation.slice(2), values) };
  const bar = notation.indexOf('|');
  if (bar !== -1) return { kind: 'either', object: parseShape(notation.slice(0, bar), []), other: parseShape(notation.slice(bar + 1), []) };
  switch (notation) {
    case 'any':
    case 'boolean':
    case 'bytes':
    case 'int-or-string':
    case 'int32':
    case 'int64':
    case 'number':
    case 'object':
    case 'quantity':
    case 'time':
      return { kind: 'scalar', scalar: notation };
    case 'string':
      return { kind: 'string', values };
    default:
      return { kind: 'type', name: notation };
  }
}
