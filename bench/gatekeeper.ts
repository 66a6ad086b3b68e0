import { parameterData } from '../src/policy/bundle.js';
import type { JsonObject, Rule } from '../src/types.js';
import { withImports } from './compared.js';

/** Rules as Gatekeeper's constraint templates with a constraint each. @param all The modules of the rules and of their library, by file below `policies/`. */
export function gatekeeperManifests(rules: readonly Rule[], all: Readonly<Record<string, string>>): JsonObject[] {
  const defaults = `package lib.defaults\n\nparameters := ${JSON.stringify(parameterData(rules, {})['parameters'])}\n`;
  return rules.flatMap((rule) => {
    const name = rule.package.split('.').at(-1) ?? '';
    const file = `kubernetes/${name}/${name}.rego`;
    const { [file]: text = '', ...libraries } = withImports(all, [file]);
    return [template(rule, name, text, [...Object.values(libraries), defaults]), constraint(name)];
  });
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
