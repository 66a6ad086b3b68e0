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

/** What a resource asks of the host: how old it is, and whether files that it refers to are there. */
export type HostQuestion = Pick<Resource, 'made' | 'refersTo'>;

/** What the resources of a source ask of the host, one after the other; empty where none of them asks. */
export function hostQuestions({ resources }: Ingested): readonly HostQuestion[] {
  if (!resources.some(({ made, refersTo }) => made !== undefined || refersTo !== undefined)) return [];
  return resources.map(({ made, refersTo }) => ({ ...(made !== undefined && { made }), ...(refersTo !== undefined && { refersTo }) }));
}

/** What the host knows: how old a report is, which of the files that a document refers to are missing. */
export function answerQuestions(questions: readonly HostQuestion[], source: Source, options: HostFactsOptions): readonly JsonObject[] {
  return questions.map((question) => ({ ...ageOf(question, source, options), ...missingOf(question, source) }));
}

/** Adds what the host knows to the resources of a source. */
export function addHostFacts(part: Ingested, answers: readonly JsonObject[]): Ingested {
  if (answers.length === 0) return part;
  return { ...part, resources: part.resources.map((resource, index) => ({ ...resource, facts: { ...resource.facts, ...answers[index] } })) };
}

/** A report from tomorrow, because clocks differ, is new. */
function ageOf({ made }: HostQuestion, source: Source, { today, git }: HostFactsOptions): JsonObject {
  if (made === undefined) return {};
  const day = made !== null && isDate(made) ? made : fileDay(source, git);
  const facts = { today: dayNumber(today) };
  return day === null ? facts : { ...facts, age_days: Math.max(0, dayNumber(today) - dayNumber(day)), made: day };
}

function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

function missingOf({ refersTo }: HostQuestion, { absolutePath }: Source): JsonObject {
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
