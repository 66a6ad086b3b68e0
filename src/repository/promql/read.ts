import type { JsonObject } from '../../types.js';
import { isPlaceholder } from '../../base/placeholder.js';
import { findWeakness, isBlunt } from './weakness.js';
import { parsePromql } from './parse.js';
import { tidy } from './linear.js';
import { findSignals, type Signal } from './signals.js';
import { findTopics, guessSubjects, guessTopics } from './topics.js';

/** How an expression is read: VictoriaMetrics takes more than Prometheus does, so what it takes is not called wrong. */
export type Dialect = 'promql' | 'metricsql';

/** What is known of an expression. */
export interface Reading {
  /** Why Prometheus refuses it; empty where it does not. */
  readonly mistake: string;
  /** Why it can never say what it is meant to say; empty where it can. */
  readonly weakness: string;
  readonly signals: readonly Signal[];
  readonly topics: readonly string[];
}

const NOTHING: Reading = { mistake: '', weakness: '', signals: [], topics: [] };

/** Reads an expression of a rule. What is LogQL or a template's input gives nothing. */
export function readExpression(text: string, dialect: Dialect = 'promql'): Reading {
  if (isLogql(text) || isPlaceholder(text)) return NOTHING;
  const { expression, mistake } = parsePromql(text);
  if (expression === null) return dialect === 'metricsql' ? NOTHING : { ...NOTHING, mistake: mistake.message, signals: guessSubjects(text).map((subject) => ({ subject })), topics: guessTopics(text) };
  const isUseful = (about: string) => about !== 'latency' || !isBlunt(expression);
  return { mistake: '', weakness: findWeakness(expression), signals: findSignals(expression).filter(({ subject }) => isUseful(subject)), topics: findTopics(expression).filter(isUseful) };
}

/** The query language of Loki looks like PromQL until its filters begin. */
function isLogql(text: string): boolean {
  return /\|[=~>]|\|\s*(?:json|logfmt|pattern|regexp|unpack|line_format|label_format|unwrap|decolorize|drop|keep)\b|}\s*!=|}\s*!~|(?:count|bytes|absent)_over_time\(\s*\{|bytes_rate\(\s*\{/.test(text);
}

/** A reading as facts for Rego; each signal has its `figure` as people say it. */
export function readingFacts({ signals, topics }: Reading): JsonObject {
  return { signals: signals.map((signal): JsonObject => ({ ...signal, figure: figureOf(signal) })), topics };
}

function figureOf({ subject, share, seconds }: Signal): string {
  if (share !== undefined) return `${tidy(share * 100)} %`;
  if (seconds === undefined) return '';
  if (subject === 'latency') return `${seconds} s`;
  return seconds < 2 * 86_400 ? `${tidy(seconds / 3600)} hours` : `${tidy(seconds / 86_400)} days`;
}
