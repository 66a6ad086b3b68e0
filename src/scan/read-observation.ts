import type { Holder, Identity, JsonObject, JsonValue, Path, Resource, RuleFamily } from '../types.js';
import type { Judged, Observation } from './observation.js';
import type { WrittenObservation, WrittenResource } from './write-observation.js';

/** Reads observations; equal texts become one, and values are read when they are asked for. */
export interface ObservationReader {
  /**
   * @param bytes What `writeObservation` made; all but the first line is kept.
   * @param file The reported name of the source.
   * @param keyOf Tells the key, of what was asked of the host.
   */
  read(bytes: Uint8Array, file: string, keyOf: (host: Observation['host']) => string | null): Observation;
}

/** Values that were read last are asked for again soon: a join looks at a resource several times. */
const MOST_RECENT = 256;

/** A reader for one scan. */
export function createObservationReader(): ObservationReader {
  const shared: Shared = { texts: createTexts(), recent: createRecent(), store: createStore() };
  return {
    read(bytes, file, keyOf) {
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const end = buffer.indexOf(LINE_FEED);
      const written = JSON.parse(buffer.toString('utf8', 0, end)) as WrittenObservation;
      const lines = findLines(shared.store(buffer.subarray(end + 1)));
      const resources = readResources(written.resources, { ...shared, lines, file: shared.texts(file) });
      const [judged, context] = written.counts;
      const { documents, references = [], problems = [], skipped = [], comments = [], annotations = [], host = null } = written;
      return {
        key: keyOf(host),
        documents,
        resources: resources.slice(0, judged),
        context: resources.slice(judged, judged + context),
        references,
        problems,
        skipped,
        judged: () => JSON.parse(lines.text(JUDGED_LINE)) as readonly Judged[],
        comments,
        annotations,
        host,
      };
    },
  };
}

interface Shared {
  readonly texts: (text: string) => string;
  readonly recent: Recent;
  readonly store: (bytes: Buffer) => Buffer;
}

const CHUNK_BYTES = 1024 * 1024;

/** Copies bytes one behind the other: a part of what was read would hold on to the whole, and a buffer of its own for each would take twice the memory. */
function createStore(): Shared['store'] {
  let chunk = Buffer.alloc(0);
  let used = 0;
  return (bytes) => {
    if (bytes.length > chunk.length - used) {
      chunk = Buffer.allocUnsafeSlow(Math.max(CHUNK_BYTES, bytes.length));
      used = 0;
    }
    const start = used;
    used += bytes.copy(chunk, start);
    return chunk.subarray(start, used);
  };
}

/** One text for all equal ones: a hundred thousand resources have a handful of kinds. */
function createTexts(): Shared['texts'] {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    known.set(text, text);
    return text;
  };
}

/** The lines of a written observation behind the first, each read as it is asked for. */
interface Lines {
  text(number: number): string;
}

const LINE_FEED = 10;
const JUDGED_LINE = 0;

function findLines(buffer: Buffer): Lines {
  const starts = [0];
  for (let end = buffer.indexOf(LINE_FEED); end !== -1; end = buffer.indexOf(LINE_FEED, end + 1)) starts.push(end + 1);
  return { text: (number) => buffer.toString('utf8', starts[number], (starts[number + 1] ?? buffer.length + 1) - 1) };
}

interface Place extends Shared {
  readonly lines: Lines;
  readonly file: string;
}

/** Resources name each other by number, in any order. */
function readResources(written: readonly WrittenResource[], place: Place): readonly Resource[] {
  const firstLines: number[] = [];
  let next = JUDGED_LINE + 1;
  for (const { hasFacts, hasUnknown } of written) {
    firstLines.push(next);
    next += 1 + (hasFacts === true ? 1 : 0) + (hasUnknown === true ? 1 : 0);
  }
  const made: (Resource | undefined)[] = written.map(() => undefined);
  const at = (number: number): Resource => (made[number] ??= create(number));
  const create = (number: number): Resource => {
    const one = written[number];
    if (one === undefined) throw new Error(`the observation of ${place.file} has no resource ${number}: this is a bug`);
    return new KeptResource(one, { place, line: firstLines[number] ?? 0, planned: one.planned === undefined ? undefined : at(one.planned), within: one.within === undefined ? undefined : readHolder(one.within, at) });
  };
  return written.map((_, number) => at(number));
}

function readHolder({ resource, path, fields, inText }: NonNullable<WrittenResource['within']>, at: (number: number) => Resource): Holder {
  return { resource: at(resource), path, fields: fields ?? {}, inText: inText ?? null };
}

interface Kept {
  readonly place: Place;
  /** Number of the line with the value. */
  readonly line: number;
  readonly planned: Resource | undefined;
  readonly within: Holder | undefined;
}

const NO_PATH: Path = [];

/** A class, because there are a hundred thousand of them: accessors of a literal would be functions of their own in each. */
class KeptResource implements Resource {
  readonly key: string;
  readonly family: RuleFamily;
  readonly kind: string;
  readonly identity: Identity;
  readonly file: string;
  readonly documentIndex: number;
  readonly documentPath: Path;
  readonly template: string | null;
  readonly hasLines: boolean;
  readonly made: string | null | undefined;
  readonly planned: Resource | undefined;
  readonly within: Holder | undefined;
  readonly #place: Place;
  readonly #line: number;
  readonly #factsLine: number;
  readonly #unknownLine: number;

  constructor(written: WrittenResource, { place, line, planned, within }: Kept) {
    const { texts } = place;
    const [apiVersion, kind, namespace, name, address] = written.identity;
    this.key = written.key;
    this.family = written.family;
    this.kind = texts(written.kind);
    this.identity = { apiVersion: texts(apiVersion), kind: texts(kind), namespace: namespace === null ? null : texts(namespace), name, address };
    this.file = place.file;
    this.documentIndex = written.documentIndex ?? 0;
    this.documentPath = written.documentPath ?? NO_PATH;
    this.template = written.template ?? null;
    this.hasLines = written.hasLines ?? false;
    this.made = written.made;
    this.planned = planned;
    this.within = within;
    this.#place = place;
    this.#line = line;
    this.#factsLine = written.hasFacts === true ? line + 1 : 0;
    this.#unknownLine = written.hasUnknown === true ? line + (written.hasFacts === true ? 2 : 1) : 0;
  }

  get json(): string {
    return this.#place.lines.text(this.#line);
  }

  get value(): JsonObject {
    return this.#place.recent(this, this.#line, () => this.json) as JsonObject;
  }

  get facts(): JsonObject | undefined {
    return this.#factsLine === 0 ? undefined : (this.#place.recent(this, this.#factsLine, () => this.#place.lines.text(this.#factsLine)) as JsonObject);
  }

  get unknown(): JsonValue {
    return this.#unknownLine === 0 ? null : (JSON.parse(this.#place.lines.text(this.#unknownLine)) as JsonValue);
  }
}

/** Reads the JSON of a resource's line, unless it was read a moment ago. */
type Recent = (resource: Resource, line: number, text: () => string) => JsonValue;

function createRecent(): Recent {
  const known = new Map<Resource, { readonly line: number; readonly value: JsonValue }[]>();
  return (resource, line, text) => {
    const values = known.get(resource);
    const found = values?.find((entry) => entry.line === line);
    if (found !== undefined) return found.value;
    const value = JSON.parse(text()) as JsonValue;
    if (values !== undefined) values.push({ line, value });
    else {
      known.set(resource, [{ line, value }]);
      const [oldest] = known.keys();
      if (known.size > MOST_RECENT && oldest !== undefined) known.delete(oldest);
    }
    return value;
  };
}
