import type { Result } from './run.js';
import { alignColumns } from './table.js';

/** A figure of this run that is to be at most (or at least) so much. Goals are ratios: they hold on a fast machine and on a slow one. */
export interface Goal {
  readonly name: string;
  readonly reached: number;
  readonly wanted: number;
  /** What the short form, and so CI, fails beyond: it has smaller inputs, of which start-up is a larger part, on machines that do other work. Null where it says nothing there. */
  readonly limit: number | null;
  readonly better: 'lower' | 'higher';
}

/** A goal for two rows of a table; null where one of them has no figures. */
export function ratioGoal(name: string, { wanted, limit }: Pick<Goal, 'wanted' | 'limit'>, [of, against]: readonly [Result | undefined, Result | undefined], figure: 'seconds' | 'megabytes' = 'seconds'): Goal | null {
  const [one, other] = [of?.median[figure] ?? NaN, against?.median[figure] ?? NaN];
  return Number.isFinite(one / other) ? { name, wanted, limit, reached: one / other, better: 'lower' } : null;
}

/** A goal for two rows of which the first should take so many times as long. */
export function higherGoal(name: string, bounds: Pick<Goal, 'wanted' | 'limit'>, rows: readonly [Result | undefined, Result | undefined]): Goal | null {
  const goal = ratioGoal(name, bounds, rows);
  return goal === null ? null : { ...goal, better: 'higher' };
}

/** Whether a goal's figure is as good as a bound: what is wanted, or the limit. */
export function isWithin({ reached, better }: Goal, bound: number): boolean {
  return better === 'lower' ? reached <= bound : reached >= bound;
}

/** The goals as aligned text. */
export function formatGoals(goals: readonly Goal[]): string {
  const rows = goals.map((goal) => [goal.name, goal.reached.toFixed(2), `${goal.better === 'lower' ? '≤' : '≥'} ${goal.wanted.toFixed(2)}`, isWithin(goal, goal.wanted) ? 'reached' : 'missed']);
  return `\nGoals, as ratios of this run\n${alignColumns([['', 'here', 'goal', ''], ...rows])}`;
}
