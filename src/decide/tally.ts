import type { Evidence, FindingStatus } from '../types.js';

/** What a scan has to say about one item in one environment, before it is decided. */
export interface Tally {
  /** How many resources the item's rules reached and could judge. */
  readonly reached: number;
  /** How many judgements hang on a value that is not known yet. */
  readonly unknown: number;
  /** Findings by status. */
  readonly findings: Readonly<Record<FindingStatus, number>>;
  readonly evidence: readonly Evidence[];
}

export const EMPTY_TALLY: Tally = { reached: 0, unknown: 0, findings: { new: 0, known: 0, waived: 0 }, evidence: [] };

/** Joins what two parts of a scan said. Associative and, once evidence is sorted, commutative: it does not matter how the work was split. */
export function addTallies(a: Tally, b: Tally): Tally {
  return {
    reached: a.reached + b.reached,
    unknown: a.unknown + b.unknown,
    findings: {
      new: a.findings.new + b.findings.new,
      known: a.findings.known + b.findings.known,
      waived: a.findings.waived + b.findings.waived,
    },
    evidence: b.evidence.length === 0 ? a.evidence : [...a.evidence, ...b.evidence],
  };
}
