import type { Cache } from '../cache/cache.js';
import type { Problem } from '../errors.js';
import type { Kustomized } from '../identify/kustomize.js';
import { isProblem, type Reader } from '../read/read-source.js';
import type { JsonObject, Source } from '../types.js';
import { answerQuestions, type HostFactsOptions, type HostQuestion } from './host-facts.js';
import { digest, observationKey } from './keys.js';
import type { Observation, WrittenSource } from './observation.js';

/** Observations of former scans, found by what goes into them. */
export interface SourceKeys {
  /** The keys of the observations of all sources, or null where one of them is not known. */
  all(sources: readonly Source[]): readonly string[] | null;
  /** What was observed of a source before, or its bytes. */
  look(source: Source): Looked;
  /** Keeps an observation of bytes with that key. Returns its own key. */
  keep(key: string, observed: { readonly written: Uint8Array; readonly host: Observation['host'] }): string;
}

/** A former observation; or bytes that were not observed with the key that they have; or why there are none. */
export type Looked = { readonly written: WrittenSource } | { readonly bytes: Uint8Array; readonly key: string } | { readonly problem: Problem };

/** What keys are made of beside the sources. */
export interface SourceKeysOptions extends HostFactsOptions {
  readonly cache: Cache;
  /** What of the settings goes into a key. */
  readonly settings: string;
  readonly kustomized: Kustomized;
  readonly rendered: ReadonlySet<string>;
  readonly reader: Reader;
}

/** Finds and keeps observations. */
export function createSourceKeys(options: SourceKeysOptions): SourceKeys {
  const { cache, settings, kustomized, rendered, reader } = options;
  /** Keys of sources whose observations are known: their bytes are not needed again. */
  const known = new Map<Source, string>();
  const keyOf = (source: Source, bytes: Uint8Array) => observationKey(settings, source, { bytes, kustomized: kustomized.get(source.file), isRendered: rendered.has(source.file) });
  const look = (source: Source): Exclude<Looked, { readonly written: unknown }> | { readonly whole: string } => {
    const found = known.get(source);
    if (found !== undefined) return { whole: found };
    const bytes = reader.read(source);
    if (isProblem(bytes)) return { problem: bytes };
    const key = keyOf(source, bytes);
    const asked = cache.get(questionsKey(key));
    const whole = asked === null ? key : withAnswers(key, answerQuestions(JSON.parse(Buffer.from(asked).toString()) as readonly HostQuestion[], source, options));
    if (!cache.has(whole)) return { bytes, key };
    known.set(source, whole);
    return { whole };
  };
  return {
    all(sources) {
      const keys: string[] = [];
      for (const source of sources) {
        const looked = look(source);
        if (!('whole' in looked)) return null;
        keys.push(looked.whole);
      }
      return keys;
    },
    look(source) {
      const looked = look(source);
      if (!('whole' in looked)) return looked;
      const bytes = cache.get(looked.whole);
      if (bytes !== null) return { written: { key: looked.whole, bytes } };
      // It was damaged: it is made anew.
      const read = reader.read(source);
      return isProblem(read) ? { problem: read } : { bytes: read, key: keyOf(source, read) };
    },
    keep(key, { written, host }) {
      if (host !== null) cache.put(questionsKey(key), Buffer.from(JSON.stringify(host.questions)));
      const whole = host === null ? key : withAnswers(key, host.answers);
      cache.put(whole, written);
      return whole;
    },
  };
}

/** The halves changed over: it is asked for each source, and another hash would cost as much as the first. */
function questionsKey(key: string): string {
  return key.slice(key.length / 2) + key.slice(0, key.length / 2);
}

/** The key of an observation into which answers of the host went as well. */
export function withAnswers(key: string, answers: readonly JsonObject[]): string {
  return digest([key, JSON.stringify(answers)]);
}
