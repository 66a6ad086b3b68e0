import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../base/package-root.js';
import { DEFAULT_CHECKLIST, loadBundledChecklist } from '../checklist/bundled.js';
import { parseChecklist } from '../checklist/parse.js';
import { type ConfiguredAttestation, readAttestations } from '../config/config.js';
import { validateWithSchema } from '../base/schema.js';
import { type ErrorCode, ReadygateError, throwProblems } from '../errors.js';
import { readLocatedValue } from '../parse/located-value.js';
import { type BaselineEntry, readBaseline } from '../suppress/baseline.js';
import type { Checklist, LocatedValue } from '../types.js';


/** Reads a YAML or JSON file that the user named. `file` is relative to `cwd` or absolute. Throws ReadygateError. */
export function loadValue(file: string, cwd: string, code: ErrorCode): LocatedValue {
  const absolutePath = path.resolve(cwd, file);
  if (!existsSync(absolutePath)) throw new ReadygateError({ code, message: `There is no file ${file}.`, remedy: 'Check the path.', location: null });
  const result = readLocatedValue(file, readFileSync(absolutePath));
  if (!result.ok) throw new ReadygateError({ ...result.problem, code });
  return result.value;
}

/** Loads a schema of `schemas/` by its short name. */
export function loadSchema(name: 'attestations' | 'baseline' | 'config'): object {
  return JSON.parse(readFileSync(path.join(packageRoot(), 'schemas', `${name}.schema.json`), 'utf8')) as object;
}

/** A bundled checklist by name, or a team's own by file. */
export function loadChecklist(nameOrFile: string | null, cwd: string): Checklist {
  if (nameOrFile === null || nameOrFile === DEFAULT_CHECKLIST) return loadBundledChecklist();
  const source = loadValue(nameOrFile, cwd, 'checklist');
  const { checklist, problems } = parseChecklist(nameOrFile, source.value, (at) => source.locate(at));
  throwProblems(problems);
  return checklist ?? loadBundledChecklist();
}

/** The entries of a baseline file. */
export function loadBaseline(file: string, cwd: string): BaselineEntry[] {
  const source = loadValue(file, cwd, 'baseline');
  const problems = validateWithSchema(loadSchema('baseline'), source.value, { code: 'baseline', file, locate: (at) => source.locate(at) });
  throwProblems(problems);
  return readBaseline(source.value);
}

/** The statements of an attestations file. */
export function loadAttestations(file: string, cwd: string, checklist: Checklist): readonly ConfiguredAttestation[] {
  const { attestations, problems } = readAttestations(loadValue(file, cwd, 'attestation'), loadSchema('attestations'), new Set(checklist.items.map((item) => item.id)));
  throwProblems(problems);
  return attestations;
}
