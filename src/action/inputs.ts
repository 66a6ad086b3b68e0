import { ReadygateError } from '../errors.js';
import type { ScanArguments } from '../cli/arguments.js';
import { SEVERITIES, type Severity } from '../types.js';

/** What the workflow says, read once. */
export interface Inputs {
  readonly paths: readonly string[];
  readonly scan: ScanArguments;
  /** Null is what the configuration says. */
  readonly failOn: Severity | null;
  /** Relative to the workspace. */
  readonly workingDirectory: string;
  /** Null is what the event says. */
  readonly base: string | null;
  readonly annotations: boolean;
  readonly comment: boolean;
  readonly commentId: string;
  readonly outputDirectory: string | null;
  readonly token: string | null;
}

/** The variables that the runner sets. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the inputs as the runner hands them over: `INPUT_` and the name in capitals, empty where nothing was said. Throws ReadygateError (`argument`). */
export function readInputs(environment: Environment): Inputs {
  const text = (name: string): string | null => {
    const value = (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
    return value === '' ? null : value;
  };
  const lines = (name: string) => (text(name) ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return {
    paths: lines('paths'),
    scan: {
      exclude: lines('exclude'),
      policy: lines('policy'),
      inline: flag('inline', text('inline')),
      cache: flag('cache', text('cache')),
      values: lines('values'),
      set: lines('set'),
      ...threads(text('workers')),
      ...given('config', text('config')),
      ...given('checklist', text('checklist')),
      ...given('baseline', text('baseline')),
      ...given('kubernetesVersion', text('kubernetes-version')),
      ...given('releaseName', text('release-name')),
      ...given('namespace', text('namespace')),
      ...given('kubeVersion', text('kube-version')),
    },
    failOn: severity(text('fail-on')),
    workingDirectory: text('working-directory') ?? '.',
    base: text('base'),
    annotations: flag('annotations', text('annotations')),
    comment: flag('comment', text('comment')),
    commentId: commentId(text('comment-id') ?? 'readygate'),
    outputDirectory: text('output-directory'),
    token: text('token'),
  };
}

function given<Name extends keyof ScanArguments>(name: Name, value: string | null): Partial<Record<Name, string>> {
  const entry: Partial<Record<keyof ScanArguments, string>> = value === null ? {} : { [name]: value };
  return entry;
}

function threads(value: string | null): Pick<ScanArguments, 'workers'> {
  if (value === null) return {};
  if (!/^\d{1,2}$/.test(value) || Number(value) < 1) throw wrong('workers', value, 'Write a number from 1 to 99.');
  return { workers: Number(value) };
}

function flag(name: string, value: string | null): boolean {
  if (value === null || /^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  throw wrong(name, value, 'Write true or false.');
}

function severity(value: string | null): Severity | null {
  if (value === null) return null;
  const found = SEVERITIES.find((name) => name === value);
  if (found === undefined) throw wrong('fail-on', value, `Write one of ${SEVERITIES.join(', ')}.`);
  return found;
}

/** It stands in a comment of HTML, which nothing in it may end. */
function commentId(value: string): string {
  if (!/^[\w./ -]{1,100}$/.test(value) || value.includes('--')) throw wrong('comment-id', value, 'Write letters, digits, spaces, dots, slashes, underscores and single hyphens, 100 at most.');
  return value;
}

function wrong(name: string, value: string, remedy: string): ReadygateError {
  return new ReadygateError({ code: 'argument', message: `The input ${name} is ${JSON.stringify(value)}.`, remedy, location: null });
}
