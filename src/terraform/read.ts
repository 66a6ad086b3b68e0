import { decodeText } from '../base/encoding.js';
import { property } from '../base/json.js';
import type { Problem } from '../errors.js';
import type { Location, Path } from '../types.js';
import { createJsonFinder } from './json-positions.js';
import { type PlanContent, readPlan } from './plan.js';
import { createPositions } from './positions.js';
import { recogniseTerraform } from './recognise.js';

/** What a file of Terraform's holds. */
export interface TerraformContent extends PlanContent {
  /** How many plans were found. */
  readonly documents: number;
}

/**
 * Reads the plans of a file; a file of Terraform's that is no plan in JSON is one problem with the right command.
 * @returns null where the file has nothing to do with Terraform. Never throws for what the bytes hold.
 */
export function readTerraform(file: string, bytes: Uint8Array): TerraformContent | null {
  const recognised = recogniseTerraform(file, bytes);
  if (recognised.kind === 'other') return null;
  if (recognised.kind === 'problem') return { documents: 0, resources: [], context: [], references: [], problems: [recognised.problem] };
  const { plans } = recognised;
  // A plan's text is as large as its file, so it is decoded again where a problem has to be located, rather than kept.
  const locator = lazily(() => {
    const { text } = decodeText(bytes);
    return { text, positions: createPositions(text) };
  });
  const contents = plans.map(({ value, start }, documentIndex): PlanContent => {
    const finder = lazily(() => createJsonFinder(locator().text, start));
    const locate = (path: Path): Location => ({ file, ...locator().positions(finder()(path)) });
    const content = readPlan(value, { file, documentIndex, locate });
    return property(value, 'errored') === true ? { ...content, problems: [errored(locate(['errored'])), ...content.problems] } : content;
  });
  return {
    documents: plans.length,
    resources: contents.flatMap((content) => content.resources),
    context: contents.flatMap((content) => content.context),
    references: contents.flatMap((content) => content.references),
    problems: [...recognised.problems, ...contents.flatMap((content) => content.problems)],
  };
}

function lazily<T>(create: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: create() }).value;
}

function errored(location: Location): Problem {
  return { code: 'terraform', message: 'Terraform could not finish this plan, so it is not the whole truth.', remedy: 'Mend what `terraform plan` complains about and make the plan again.', location };
}
