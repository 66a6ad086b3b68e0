import type { Path } from '../types.js';

/** What can be wrong with a Kubernetes object as such, whatever it is used for. */
export type SchemaProblemKind =
  | 'deprecated-api'
  | 'invalid-value'
  | 'missing-field'
  | 'removed-api'
  | 'unknown-field'
  | 'unknown-kind'
  | 'wrong-type';

/**
 * One thing that the API server refuses, ignores or will soon refuse. Values of the object never stand in `params`: they may be
 * secret. Every kind always has the same parameters, empty where nothing is known:
 *
 * - `unknown-field`: `path` is the field; `field`, `suggestion` (a field that may have been meant), `introducedIn` and `removedIn`
 *   (`1.29`, for a field that other versions of Kubernetes know)
 * - `missing-field`: `path` is where the value should stand; `field`, `expected`
 * - `wrong-type`: `path` is the value; `field`, `expected`, `found` (names of types)
 * - `invalid-value`: `path` is the value; `field`, `expected` (what the API server wants, in words)
 * - `unknown-kind`: `path` is `["apiVersion"]` or `["kind"]`; `apiVersion`, `kind`, `suggestion` (`apps/v1 Deployment`), `introducedIn`
 * - `removed-api`, `deprecated-api`: `path` is `["apiVersion"]`; `apiVersion`, `kind`, `deprecatedIn`, `removedIn`, `replacement`
 */
export type SchemaProblem = {
  readonly kind: SchemaProblemKind;
  readonly path: Path;
  readonly params: Readonly<Record<string, string>>;
};

/** The last steps of a path, as people name a field: `args[0]` for `spec.containers[1].args[0]`. */
export function fieldOf(path: Path): string {
  let text = '';
  for (let index = path.length - 1; index >= 0; index--) {
    const step = path[index];
    if (typeof step === 'string') return step + text;
    text = `[${step}]${text}`;
  }
  return text;
}

/** An `invalid-value` problem at a path; `expected` completes "must be …". */
export function invalidValue(path: Path, expected: string): SchemaProblem {
  return { kind: 'invalid-value', path, params: { field: fieldOf(path), expected } };
}

/** A `missing-field` problem: nothing stands at `path`; `expected` says what should. */
export function missingField(path: Path, expected: string): SchemaProblem {
  return { kind: 'missing-field', path, params: { field: fieldOf(path), expected } };
}
