import type { JsonObject } from '../../types.js';
import type { Part } from '../format.js';

/** A step of the load: towards so many users, or arrivals in a second, within so many seconds. */
export interface Stage extends JsonObject {
  readonly line: number;
  readonly seconds: number;
  readonly target: number;
}

/** A condition that fails the run. */
export interface Limit extends JsonObject {
  readonly line: number;
  /** `http_req_duration`, `http_req_failed`, or what the tool calls it. */
  readonly metric: string;
  readonly expression: string;
}

/** What a load test's definition says. Figures that cannot be told without running it are left out. */
export interface LoadTest {
  readonly tool: string;
  /** Names of the file and its scenarios: `spike`, `soak`. */
  readonly names: readonly string[];
  readonly stages: readonly Stage[];
  readonly users: number | null;
  /** Arrivals a second. */
  readonly rate: number | null;
  readonly seconds: number | null;
  readonly limits: readonly Limit[];
  /** Limit of the 95th percentile of response times, in milliseconds, and of the share of failed requests, in percent. */
  readonly p95: { readonly value: number; readonly line: number } | null;
  readonly errors: { readonly value: number; readonly line: number } | null;
}

/** A load test as a part of its file. */
export function loadTestPart(test: LoadTest): Part {
  const { tool, names, stages, limits } = test;
  const figures = Object.fromEntries(Object.entries({ users: test.users, rate: test.rate, seconds: test.seconds }).filter((entry): entry is [string, number] => entry[1] !== null));
  const objectives = { ...(test.p95 === null ? {} : { p95: { ...test.p95 } }), ...(test.errors === null ? {} : { errors: { ...test.errors } }) };
  return { kind: 'load_test', name: names[0] ?? tool, path: [], hasLines: true, value: { line: 1, tool, name: names[0] ?? '', ...figures, ...objectives, stages, limits, shape: shapeOf(test) } };
}

/** How a test goes beyond an ordinary load: by what it is called together with its load, or by the form of its stages. Empty where it does not. */
function shapeOf({ names, stages, users, rate, seconds }: LoadTest): string {
  const named = /\b(stress|spike|soak|endurance|breakpoint|break)\b/i.exec(names.map(nearName).join(' ').replaceAll(/[-_./]/g, ' '))?.[1]?.toLowerCase();
  if (named !== undefined && (users ?? rate ?? 0) > 1) return named === 'break' ? 'breakpoint' : named;
  if (climbs(stages)) return 'stress';
  if (jumps(stages)) return 'spike';
  return stages.some(({ seconds: hold, target }, index) => hold >= 3600 && target > 1 && target === (stages[index - 1]?.target ?? target)) || (stages.length === 0 && (seconds ?? 0) >= 3600 && (users ?? rate ?? 0) > 1) ? 'soak' : '';
}

/** Of a path, the file and its folder. */
function nearName(name: string): string {
  return name.split('/').slice(-2).join('/');
}

/** A plateau and, later, one at half as much again or more. */
function climbs(stages: readonly Stage[]): boolean {
  const plateaus = stages.filter(({ target }, index) => target > 1 && target === stages[index - 1]?.target).map(({ target }) => target);
  const [first] = plateaus;
  return first !== undefined && plateaus.some((target) => target >= first * 1.5);
}

/** From a load of some to five times as many within a minute. */
function jumps(stages: readonly Stage[]): boolean {
  return stages.some(({ seconds, target }, index) => {
    const before = stages[index - 1]?.target ?? 0;
    return before > 1 && seconds <= 60 && target >= before * 5;
  });
}
