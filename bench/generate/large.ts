import type { Random } from './random.js';
import type { GeneratedFile, Service } from './service.js';
import { indent, metadata } from './workload.js';

/** ConfigMaps, now and then with a whole dashboard in them, and custom resource definitions: the few files that hold most of the bytes. */
export function configurationFiles(service: Service, random: Random): GeneratedFile[] {
  const files: GeneratedFile[] = [];
  if (random.chance(0.4)) files.push(['config.yaml', `${metadata('v1', 'ConfigMap', { ...service, name: `${service.name}-config` })}data:\n${settings(service, random)}`]);
  if (random.chance(0.02)) files.push(['dashboard.yaml', `${metadata('v1', 'ConfigMap', { ...service, name: `${service.name}-dashboard` })}data:\n  dashboard.json: |-\n${indent(dashboard(service, random), 4)}\n`]);
  if (random.chance(0.05)) files.push(['crd.yaml', definition(service, random)]);
  return files;
}

function settings({ name, port }: Service, random: Random): string {
  const lines = [`  LISTEN: ":${port}"`, '  application.yaml: |', '    server:', `      port: ${port}`, '      shutdown: graceful', '    logging:', '      level: info', `    upstream: http://${name}-db.internal:5432`];
  for (let index = random.between(0, 20); index > 0; index--) lines.push(`    option-${index}: ${random.pick(['true', 'false', '"a text with a : in it"', '42', '1m30s'])}`);
  return `${lines.join('\n')}\n`;
}

function dashboard({ name }: Service, random: Random): string {
  const panels = Array.from({ length: random.between(6, 30) }, (_, id) => ({
    id,
    title: `${name} ${random.pick(['latency', 'errors', 'saturation', 'traffic'])}`,
    type: 'timeseries',
    targets: [{ refId: 'A', expr: `sum(rate(http_requests_total{app="${name}",code=~"5.."}[5m])) by (pod)` }],
    gridPos: { h: 8, w: 12, x: (id % 2) * 12, y: id * 4 },
    fieldConfig: { defaults: { unit: 's', thresholds: { mode: 'absolute', steps: [{ color: 'green', value: null }, { color: 'red', value: 80 }] } }, overrides: [] },
  }));
  return JSON.stringify({ title: name, schemaVersion: 39, panels }, null, 2);
}

function definition({ name }: Service, random: Random): string {
  const kind = `Kind${random.hex(6)}`;
  const plural = `${kind.toLowerCase()}s`;
  const fields = Array.from({ length: random.between(10, 120) }, (_, index) => {
    const field = `field${index}`;
    const description = `            ${field}:\n              description: |-\n                ${field} says how ${name} is run; see the documentation of the operator\n                for what each value means and which of them may be changed later.\n`;
    return random.chance(0.3) ? `${description}              type: array\n              items:\n                type: object\n                properties:\n                  name:\n                    type: string\n                  weight:\n                    type: integer\n                    format: int32\n` : `${description}              type: string\n              default: ""\n`;
  });
  return `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata:\n  name: ${plural}.${name}.example.com\nspec:\n  group: ${name}.example.com\n  scope: Namespaced\n  names:\n    kind: ${kind}\n    plural: ${plural}\n  versions:\n    - name: v1\n      served: true\n      storage: true\n      schema:\n        openAPIV3Schema:\n          type: object\n          properties:\n${fields.join('')}`;
}
