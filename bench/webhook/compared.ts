import path from 'node:path';
import { packageRoot } from '../../src/base/package-root.js';
import { formatProblem } from '../../src/errors.js';
import { type PolicyBundle, parameterData } from '../../src/policy/bundle.js';
import { compileBundle, readKindGroups, readRegoFolder, withoutTests } from '../../src/policy/compile.js';
import type { JsonObject, Rule } from '../../src/types.js';
import { COMPARED, withImports } from '../rules.js';

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
  const defaults = `package lib.defaults\n\nparameters := ${JSON.stringify(parameterData(bundle.rules, {})['parameters'])}\n`;
  const manifests = bundle.rules.flatMap((rule) => {
    const name = rule.package.split('.').at(-1) ?? '';
    const file = `kubernetes/${name}/${name}.rego`;
    const { [file]: text = '', ...libraries } = withImports(all, [file]);
    return [template(rule, name, text, [...Object.values(libraries), defaults]), constraint(name)];
  });
  return { bundle, manifests };
}

/** Gatekeeper calls the object `input.review.object`, wants `violation`, and lets a template import nothing but its own `lib`. */
function template(rule: Rule, name: string, text: string, libraries: readonly string[]): JsonObject {
  const adapt = (rego: string) => rego.replaceAll('input.resource', 'input.review.object').replaceAll('data.parameters[', 'defaults.parameters[');
  const applies = rule.defines.applies ? '\tapplies\n' : '';
  const violation = `violation contains {"msg": message} if {\n${applies}\tsome found in violations\n\tmessage := concat(" ", ["${rule.id}", json.marshal(found)])\n}\n`;
  const rego = adapt(text).replace(/^package .*$/m, `package ${name}\n\nimport data.lib.defaults`);
  return {
    apiVersion: 'templates.gatekeeper.sh/v1',
    kind: 'ConstraintTemplate',
    metadata: { name: kindOf(name).toLowerCase() },
    spec: {
      crd: { spec: { names: { kind: kindOf(name) } } },
      targets: [{ target: 'admission.k8s.gatekeeper.sh', code: [{ engine: 'Rego', source: { version: 'v1', rego: `${rego}\n${violation}`, libs: libraries.map(adapt).map(withDefaults) } }] }],
    },
  };
}

function withDefaults(library: string): string {
  return library.includes('defaults.parameters[') ? library.replace(/^package .*$/m, '$&\n\nimport data.lib.defaults') : library;
}

function constraint(name: string): JsonObject {
  return {
    apiVersion: 'constraints.gatekeeper.sh/v1beta1',
    kind: kindOf(name),
    metadata: { name: name.replaceAll('_', '-') },
    spec: { match: { kinds: [{ apiGroups: ['', 'apps', 'batch'], kinds: ['Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob'] }] } },
  };
}

function kindOf(name: string): string {
  return `Readygate${name.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}
