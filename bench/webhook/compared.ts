import path from 'node:path';
import { packageRoot } from '../../src/base/package-root.js';
import { formatProblem } from '../../src/errors.js';
import type { PolicyBundle } from '../../src/policy/bundle.js';
import { compileBundle, readKindGroups, readRegoFolder, withoutTests } from '../../src/policy/compile.js';
import type { JsonObject } from '../../src/types.js';
import { COMPARED, withImports } from '../compared.js';
import { gatekeeperManifests } from '../gatekeeper.js';

/** The same rules for both: compiled as readygate runs them, and as Gatekeeper's constraint templates with a constraint each. */
export interface Compared {
  readonly bundle: PolicyBundle;
  readonly manifests: readonly JsonObject[];
}

/** Makes both forms from the rules as they stand in `policies/`. */
export async function compareRules(): Promise<Compared> {
  const policies = path.join(packageRoot(), 'policies');
  const all = withoutTests(readRegoFolder(policies));
  const groups = readKindGroups(policies);
  const { bundle, problems } = await compileBundle(withImports(all, COMPARED.map((name) => `kubernetes/${name}/${name}.rego`)), groups);
  if (bundle === null) throw new Error(problems.map(formatProblem).join('\n'));
  return { bundle, manifests: gatekeeperManifests(bundle.rules, all) };
}
