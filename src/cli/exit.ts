import type { Gate } from '../base/gate.js';

/** Exit statuses: clean, findings at or above the threshold, not complete (or wrongly used). */
export const EXIT = { clean: 0, findings: 1, incomplete: 2 } as const;

/** The exit status that a gate's decision stands for. */
export const GATE_STATUSES: Readonly<Record<Gate, number>> = { passed: EXIT.clean, failed: EXIT.findings, incomplete: EXIT.incomplete };
