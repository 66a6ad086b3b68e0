import { existsSync } from 'node:fs';
import path from 'node:path';
import { isDate } from '../base/date.js';
import type { GitOptions } from '../base/git.js';
import { fileDay } from '../read/file-day.js';
import type { JsonObject, Resource, Source } from '../types.js';
import type { Ingested } from './ingest.js';

/** What facts about the world outside of the bytes depend on. */
export interface HostFactsOptions {
  /** `2026-11-24`. */
  readonly today: string;
  readonly git: GitOptions;
}

/** Adds what only the host knows to resources that ask for it: how old a report is, which of the files that a document refers to are missing. */
export function addHostFacts(part: Ingested, source: Source, options: HostFactsOptions): Ingested {
  if (!hasHostFacts(part)) return part;
  return { ...part, resources: part.resources.map((resource) => ({ ...resource, facts: { ...resource.facts, ...ageOf(resource, source, options), ...missingOf(resource, source) } })) };
}

/** Whether something beside the bytes of a source says what its resources are like. */
export function hasHostFacts({ resources }: Ingested): boolean {
  return resources.some(({ made, refersTo }) => made !== undefined || refersTo !== undefined);
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

function missingOf({ refersTo }: Resource, { absolutePath }: Source): JsonObject {
  if (refersTo === undefined || absolutePath === null) return {};
  return { missing: refersTo.flatMap((name, index) => (isThere(path.dirname(absolutePath), decode(name)) ? [] : [index])) };
}

/** A link that begins with a slash counts from the top of the repository, which is one of the folders above. */
function isThere(folder: string, name: string): boolean {
  if (!name.startsWith('/')) return existsSync(path.resolve(folder, name));
  const parent = path.dirname(folder);
  return existsSync(path.join(folder, name)) || (parent !== folder && isThere(parent, name));
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
