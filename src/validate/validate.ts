import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isObject } from '../base/json.js';
import { packageRoot } from '../base/package-root.js';
import { ReadygateError } from '../errors.js';
import type { JsonObject } from '../types.js';
import { checkFields } from './fields.js';
import { judgeKind } from './kinds.js';
import type { SchemaProblem } from './problem.js';
import { type KubernetesSchemas, openSchemas } from './schemas.js';
import { checkValues } from './values/index.js';

/** What is wrong with one Kubernetes object; empty where nothing is, or nothing is known of its kind. */
export type Validator = (object: JsonObject) => readonly SchemaProblem[];

/**
 * Makes a validator for a version of Kubernetes such as `1.31`, or for the newest that is known where it is null. The schemas that
 * come with readygate are read when the first object is validated. Throws a `ReadygateError` when the version cannot be read.
 */
export function createValidator(kubernetesVersion: string | null): Validator {
  const minor = kubernetesVersion === null ? Infinity : minorOf(kubernetesVersion);
  let schemas: KubernetesSchemas | undefined;
  return (object) => validateKubernetes((schemas ??= readSchemas()), minor, object);
}

function readSchemas(): KubernetesSchemas {
  return openSchemas(readFileSync(path.join(packageRoot(), 'dist', 'kubernetes-schemas.txt'), 'utf8'));
}

/** 31 for `1.31`, `v1.31.4` or `1.31.4-gke.1`. */
function minorOf(version: string): number {
  const minor = /^v?1\.(\d{1,3})(?:[.+-].*)?$/.exec(version)?.[1];
  if (minor !== undefined) return Number(minor);
  throw new ReadygateError({ code: 'argument', message: `"${version}" is not a version of Kubernetes.`, remedy: 'Write it like 1.31.', location: null });
}

/**
 * Says what the API server of Kubernetes 1.`minor` refuses, silently drops, or will no longer serve of one object. A version that the
 * schemas do not reach counts as the nearest one that they do. Kinds that do not come with Kubernetes get no problems. Problems of
 * `apiVersion` and `kind` come first, then those of the fields in the order of the object, then those of values.
 */
export function validateKubernetes(schemas: KubernetesSchemas, minor: number, object: JsonObject): SchemaProblem[] {
  const { apiVersion, kind } = object;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || isIncomplete(object)) return [];
  const knownMinor = Math.min(Math.max(minor, schemas.oldest), schemas.newest);
  const verdict = judgeKind(schemas, knownMinor, apiVersion, kind);
  if (verdict.type === null) return [...verdict.problems];
  const problems = checkFields(schemas, knownMinor, verdict.type, object);
  const valueProblems = checkValues(object, apiVersion, kind, knownMinor);
  return [...verdict.problems, ...problems, ...valueProblems];
}

/** A strategic merge patch and a file that SOPS encrypted are no whole objects: another tool makes one of them. */
function isIncomplete(object: JsonObject): boolean {
  return object['$patch'] !== undefined || isObject(object['sops']);
}
