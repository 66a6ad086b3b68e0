import { isPlaceholder } from '../../base/placeholder.js';
import type { JsonObject, Path } from '../../types.js';
import { durationOf, sizeOf, unitOfName } from './quantity.js';
import { wordsOf } from './words.js';

/** A scalar with its name and the place where it stands. */
export interface Entry {
  /** The names of the mappings on the way and its own, as they are written. */
  readonly names: readonly string[];
  readonly value: string | number | boolean | null;
  readonly path: Path;
}

/** Where settings stand; a credential in a manifest is for the rules on manifests. */
export type Holder = 'file' | 'unit' | 'compose' | 'config_map' | 'container' | 'chart';

/** A file with more entries than this is data. */
const MOST_SETTINGS = 5000;

/** Parts that hold for other places than production. */
const ELSEWHERE = /^(?:development|dev|tests?|testing|local|e2e|(?:\w+_)?examples?)$/;

/** Switches as people write them; numbers are left alone, since 1 may be a count. */
const SWITCHES: Readonly<Record<string, boolean>> = { true: true, yes: true, on: true, enabled: true, false: false, no: false, off: false, disabled: false };

/**
 * The facts of settings: `settings` with known values, and `open` with those that somebody fills in later, with the `fallback` where one is written. What stands below a switch that is off, or in a
 * section for development or tests, is left out. Null where there are so many that the file is data, or none at all.
 */
export function settingFacts(entries: readonly Entry[], holder: Holder): JsonObject | null {
  if (entries.length === 0 || entries.length > MOST_SETTINGS) return null;
  const named = entries.map((entry) => ({ entry, words: entry.names.map(wordsOf) })).filter(({ words }) => !words.some((word) => ELSEWHERE.test(word)));
  const off = new Set(named.flatMap(({ entry, words }) => switchedOff(entry, words.join('_'))));
  const settings: JsonObject[] = [];
  const open: JsonObject[] = [];
  for (const { entry, words } of named) {
    const flat = words.join('_');
    if (isBelow(flat, off)) continue;
    const common = { key: entry.names.join('.'), flat: `_${flat}_`, path: entry.path };
    if (isOpen(entry.value)) open.push({ ...common, ...fallbackOf(String(entry.value)) });
    else settings.push({ ...common, ...readValue(String(entry.value ?? '').trim(), flat) });
  }
  return { holder, settings, open };
}

function isOpen(value: Entry['value']): boolean {
  return typeof value === 'string' && (isPlaceholder(value) || /^\$\w+$/.test(value));
}

/** What holds where nobody fills it in: `${NAME:-value}` of shells and Compose, `${NAME:value}` of Spring. */
function fallbackOf(value: string): JsonObject {
  const fallback = /^\$\{\w+:?-([^}]+)\}$|^\$\{[\w.]+:([^}-][^}]*)\}$/.exec(value.trim());
  return fallback === null ? {} : { fallback: (fallback[1] ?? fallback[2] ?? '').trim() };
}

/** What is switched off by an entry: `mfa.enabled: false` switches off `mfa`, and so does `mfa.disabled: true`. */
function switchedOff({ value }: Entry, flat: string): string[] {
  const state = SWITCHES[String(value).toLowerCase()];
  const suffix = /(?:^|_)(enabled?|disabled?)$/.exec(flat)?.[1];
  if (suffix === undefined || state !== suffix.startsWith('disable')) return [];
  return [flat.slice(0, -suffix.length - 1)];
}

/** Whether a setting belongs to something that is off; the switch itself stays. */
function isBelow(flat: string, off: ReadonlySet<string>): boolean {
  if (off.size === 0) return false;
  const isSwitch = /(?:^|_)(?:enabled?|disabled?)$/.test(flat);
  const own = isSwitch ? flat.replace(/_?(?:enabled?|disabled?)$/, '') : flat;
  for (let end = own.lastIndexOf('_'); end > 0; end = own.lastIndexOf('_', end - 1)) if (off.has(own.slice(0, end))) return true;
  return off.has('') ? flat !== '' && !(isSwitch && own === '') : !isSwitch && off.has(own);
}

/** `text` is the value as it is written; the others are there where it can be read so. */
function readValue(text: string, flat: string): JsonObject {
  const number = /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
  const unit = unitOfName(flat);
  const seconds = number === null ? durationOf(text) : unit.seconds === null ? null : number * unit.seconds;
  const bytes = number === null ? sizeOf(text) : unit.bytes === null ? null : number * unit.bytes;
  const on = SWITCHES[text.toLowerCase()];
  return {
    text,
    ...(number === null ? {} : { number }),
    ...(seconds === null ? {} : { seconds }),
    ...(bytes === null ? {} : { bytes }),
    ...(on === undefined ? {} : { on }),
  };
}
