import type { Location } from './types.js';

/** Every code that a user can meet; documented in docs/errors.md. */
export type ErrorCode =
  | 'argument'
  | 'attestation'
  | 'baseline'
  | 'cache'
  | 'chart'
  | 'checklist'
  | 'config'
  | 'encoding'
  | 'evaluation'
  | 'input'
  | 'limit'
  | 'nothing-matched'
  | 'policy'
  | 'read'
  | 'shard'
  | 'terraform'
  | 'waiver'
  | 'write'
  | 'yaml';

/** A problem that the user can mend: what, where, and what to do. It is a value; a scan collects many of them. */
export interface Problem {
  readonly code: ErrorCode;
  readonly message: string;
  readonly remedy: string;
  /** Where it stands; null for the command line itself. */
  readonly location: Location | null;
}

/** Thrown where problems end the work in hand; a surface prints each in one line and exits with 2. */
export class ReadygateError extends Error {
  readonly problem: Problem;
  /** All problems, `problem` first. */
  readonly problems: readonly Problem[];

  constructor(problem: Problem, ...others: readonly Problem[]) {
    super(problem.message);
    this.name = 'ReadygateError';
    this.problem = problem;
    this.problems = [problem, ...others];
  }
}

/** Throws when there are problems. */
export function throwProblems(problems: readonly Problem[]): void {
  const [first, ...others] = problems;
  if (first !== undefined) throw new ReadygateError(first, ...others);
}

/** `file:line:column: what. What to do`, the form in which every problem is printed. */
export function formatProblem(problem: Problem): string {
  const { location } = problem;
  const place = location === null ? '' : `${location.file}:${location.line}:${location.column}: `;
  return `${place}${problem.message}${problem.remedy === '' ? '' : ` ${problem.remedy}`}`;
}
