import type { Result } from './run.js';
import { alignColumns } from './table.js';

/** A figure of this run that is to be at most (or at least) so much. Goals are ratios: they hold on a fast machine and on a slow one. */
export interface Goal {
  readonly name: string;
  readonly reached: number;
  /** The same ratio of processor time, which other work on the machine hardly changes: limits are held against it where it is known. */
  readonly steady?: number | null;
  readonly wanted: number;
  /** What the short form, and so CI, fails beyond: it has smaller inputs, of which start-up is a larger part, on machines that do other work. Null where it says nothing there. */
  readonly limit: number | null;
  readonly better: 'lower' | 'higher';
}

/** A goal for two rows of a table; null where one of them has no figures. */
export function ratioGoal(name: string, { wanted, limit }: Pick<Goal, 'wanted' | 'limit'>, [of, against]: readonly [Result | undefined, Result | undefined], figure: 'seconds' | 'megabytes' = 'seconds'): Goal | null {
  const [one, other] = [of?.median[figure] ?? NaN, against?.median[figure] ?? NaN];
  const steady = figure === 'megabytes' || !of?.median.cpuSeconds || !against?.median.cpuSeconds ? null : of.median.cpuSeconds / against.median.cpuSeconds;
  return Number.isFinite(one / other) ? { name, wanted, limit, reached: one / other, steady, better: 'lower' } : null;
}

/** A goal for two rows of which the first should take so many times as long. */
export function higherGoal(name: string, bounds: Pick<Goal, 'wanted' | 'limit'>, rows: readonly [Result | undefined, Result | undefined]): Goal | null {
  const goal = ratioGoal(name, bounds, rows);
  return goal === null ? null : { ...goal, better: 'higher' };
}

/** Whether a figure is as good as a bound. */
function isWithin(figure: number, bound: number, better: Goal['better']): boolean {
  return better === 'lower' ? figure <= bound : figure >= bound;
}

/** Whether the short form lets a goal pass. */
export function isWithinLimit({ reached, steady, limit, better }: Goal): boolean {
  return limit === null || isWithin(steady ?? reached, limit, better);
}

/** The goals as aligned text. */
export function formatGoals(goals: readonly Goal[]): string {
  const rows = goals.map((goal) => [goal.name, goal.reached.toFixed(2), goal.steady?.toFixed(2) ?? '', `${goal.better === 'lower' ? '≤' : '≥'} ${goal.wanted.toFixed(2)}`, isWithin(goal.reached, goal.wanted, goal.better) ? 'reached' : 'missed']);
  return `\nGoals, as ratios of this run\n${alignColumns([['', 'here', 'processor', 'goal', ''], ...rows])}`;
}
