import { property } from '../base/json.js';
import type { Problem } from '../errors.js';
import type { Kustomized } from '../identify/kustomize.js';
import { type CommentInScope, WAIVE_ANNOTATION } from '../suppress/inline.js';
import { isConfiguration } from '../terraform/source/read.js';
import type { Resource, Source } from '../types.js';
import { writeBitSet } from './bit-set.js';
import { commentsIn } from './comments.js';
import { addHostFacts, answerQuestions, type HostFactsOptions, hostQuestions } from './host-facts.js';
import { ingest } from './ingest.js';
import type { Judge, Judgement } from './judge.js';
import type { Annotation, Judged, Observation, Said } from './observation.js';
import { placeStatements } from './place.js';
import { ANNOTATION_PATH, createPlacer, isPlacedByItsFile, KEEP_PLACE, type Placer } from './placer.js';

/** What observing depends on beside a source and its bytes. */
export interface ObserveOptions extends HostFactsOptions {
  readonly judge: Judge;
  /** What kustomizations make of files. */
  readonly kustomized: Kustomized;
  /** Whether a source came out of a chart: its lines are nobody's, so what is said of it is placed at the end. */
  isRendered(file: string): boolean;
}

/** Reads one source, judges what is in it by the rules about one resource, and finds the places of what they say. */
export function observe(source: Source, bytes: Uint8Array | Problem, options: ObserveOptions): Omit<Observation, 'key'> {
  const reader = { read: () => bytes };
  const ingested = ingest(source, reader, options.kustomized);
  const questions = hostQuestions(ingested);
  const answers = answerQuestions(questions, source, options);
  const { resources, ...part } = addHostFacts(ingested, answers);
  const isPlaced = (resource: Resource) => !options.isRendered(source.file) && isPlacedByItsFile(resource);
  const place = createPlacer({ reader, sources: [source], root: null, trace: KEEP_PLACE });
  const judged = judgeAll(resources, options.judge, (resource) => (isPlaced(resource) ? place : null));
  return {
    ...part,
    resources,
    judged: () => judged,
    comments: commentsOf(source, bytes, options),
    annotations: resources.flatMap((resource, index) => (isAnnotated(resource) ? [annotation(resource, index, isPlaced(resource) ? place : null)] : [])),
    host: questions.length === 0 ? null : { questions, answers },
  };
}

/**
 * Judges resources by the rules about them alone.
 * @param placerFor Finds places in a resource's file, or null where that is done at the end.
 */
export function judgeAll(resources: readonly Resource[], judge: Judge, placerFor: (resource: Resource) => Placer | null): readonly Judged[] {
  return resources.flatMap((resource, index) => {
    if (judge.rulesFor(resource, 'alone').length === 0) return [];
    return [{ resource: index, said: toSaid(judge.alone(resource), judge, placerFor(resource)) }];
  });
}

/** What is kept of a judgement. */
export function toSaid(judgement: Judgement, judge: Judge, place: Placer | null): Said {
  const { resource, phase, skipped, unknown, problem, violations, evidence } = judgement;
  const isSilent = violations.length + evidence.length === 0;
  const drafts = place === null || isSilent ? { findings: [], evidence: [] } : placeStatements(resource, { violations, evidence }, judge.rules, place);
  return {
    skipped: writeBitSet(judge.rulesFor(resource, phase), skipped),
    unknown: unknown.map(({ ruleId }) => ruleId),
    problem,
    ...drafts,
    unplaced: place === null && !isSilent ? { violations, evidence } : null,
  };
}

/** Comments of Terraform's configuration are looked for where all of it is read, and those of a chart's output in its templates. */
function commentsOf(source: Source, bytes: Uint8Array | Problem, { isRendered }: ObserveOptions): readonly CommentInScope[] {
  if (!(bytes instanceof Uint8Array) || isConfiguration(source.file) || isRendered(source.file)) return [];
  return commentsIn(source.file, bytes);
}

function isAnnotated(resource: Resource): boolean {
  return property(property(property(resource.value, 'metadata'), 'annotations'), WAIVE_ANNOTATION) !== undefined;
}

function annotation(resource: Resource, index: number, place: Placer | null): Annotation {
  if (place === null) return { resource: index, location: null };
  const { file, line, column } = place(resource, ANNOTATION_PATH);
  return { resource: index, location: { file, line, column } };
}
