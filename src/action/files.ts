import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Environment } from './inputs.js';

/** Hands outputs over to the steps that follow. The end of each is marked by something that no value holds. */
export function writeOutputs(environment: Environment, outputs: Readonly<Record<string, string | number>>): void {
  const file = environment['GITHUB_OUTPUT'];
  if (file === undefined || file === '') return;
  const mark = `end-${randomUUID()}`;
  appendFileSync(file, Object.entries(outputs).map(([name, value]) => `${name}<<${mark}\n${value}\n${mark}\n`).join(''));
}

/** So many bytes a step's summary may have at most. */
const MOST_SUMMARY_BYTES = 1024 * 1024;

/** The bytes that are left for the summary of this step. */
export function summaryRoom(environment: Environment): number {
  const file = environment['GITHUB_STEP_SUMMARY'];
  return MOST_SUMMARY_BYTES - (file !== undefined && existsSync(file) ? statSync(file).size : 0);
}

/** Adds to the summary of the step. */
export function writeSummary(environment: Environment, text: string): void {
  const file = environment['GITHUB_STEP_SUMMARY'];
  if (file !== undefined && file !== '') appendFileSync(file, text);
}

/**
 * Writes reports by their file names into a folder; without one, into a new one that later steps can read.
 * @returns The absolute folder.
 */
export function writeReports(folder: string | null, environment: Environment, reports: Readonly<Record<string, string>>): string {
  const target = folder ?? mkdtempSync(path.join(environment['RUNNER_TEMP'] ?? tmpdir(), 'readygate-'));
  mkdirSync(target, { recursive: true });
  for (const [name, text] of Object.entries(reports)) writeFileSync(path.join(target, name), text);
  return target;
}
