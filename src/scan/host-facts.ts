import { existsSync } from 'node:fs';
import path from 'node:path';
import { isDate } from '../base/date.js';
import { fileDay, type GitOptions } from '../read/file-day.js';
import type { JsonObject, Resource, Source } from '../types.js';
import type { Ingested } from './ingest.js';

/** What facts about the world outside of the bytes depend on. */
export interface HostFactsOptions {
  /** Absolute folder that reported paths are relative to. */
  readonly root: string;
  /** `2026-11-24`. */
  readonly today: string;
  readonly git: GitOptions;
}

/** Adds what only the host knows to resources that ask for it: how old a report is, which of the files that a document refers to are missing. */
export function addHostFacts(part: Ingested, source: Source, options: HostFactsOptions): Ingested {
  if (!part.resources.some(({ made, refersTo }) => made !== undefined || refersTo !== undefined)) return part;
  return { ...part, resources: part.resources.map((resource) => ({ ...resource, facts: { ...resource.facts, ...ageOf(resource, source, options), ...missingOf(resource, source, options) } })) };
}

/** A report from tomorrow, because clocks differ, is new. */
function ageOf({ made }: Resource, source: Source, { today, git }: HostFactsOptions): JsonObject {
  if (made === undefined) return {};
  const day = made !== null && isDate(made) ? made : fileDay(source, git);
  const facts = { today: dayNumber(today) };
  return day === null ? facts : { ...facts, age_days: Math.max(0, dayNumber(today) - dayNumber(day)), made: day };
}

function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

/** A link that begins with a slash counts from the top of the repository. */
function missingOf({ refersTo }: Resource, { absolutePath }: Source, { root }: HostFactsOptions): JsonObject {
  if (refersTo === undefined || absolutePath === null) return {};
  const place = (name: string) => (name.startsWith('/') ? path.join(root, name) : path.resolve(path.dirname(absolutePath), name));
  return { missing: refersTo.flatMap((name, index) => (existsSync(place(decode(name))) ? [] : [index])) };
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
