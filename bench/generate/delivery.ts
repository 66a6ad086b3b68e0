import type { Random } from './random.js';
import type { GeneratedFile, Service } from './service.js';
import { metadata, workload } from './workload.js';

/** What delivers and watches a service: kustomizations, Argo CD, monitors, secrets of an operator, a chart's output. */
export function deliveryFiles(service: Service, random: Random): GeneratedFile[] {
  const { name, namespace, team } = service;
  const files: GeneratedFile[] = [];
  if (random.chance(0.25)) files.push(['kustomization.yaml', `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nnamespace: ${namespace}\nresources:\n  - deployment.yaml\n  - service.yaml\nimages:\n  - name: registry.example.com/${team}/${name}\n    newTag: ${random.hex(7)}\n`]);
  if (random.chance(0.1)) files.push(['monitor.yaml', `${metadata('monitoring.coreos.com/v1', 'ServiceMonitor', service)}spec:\n  selector:\n    matchLabels:\n      app: ${name}\n  endpoints:\n    - port: http\n      interval: 30s\n`]);
  if (random.chance(0.08)) files.push(['external-secret.yaml', `${metadata('external-secrets.io/v1', 'ExternalSecret', service)}spec:\n  refreshInterval: 1h\n  secretStoreRef:\n    name: vault\n    kind: ClusterSecretStore\n  target:\n    name: ${name}-secrets\n  dataFrom:\n    - extract:\n        key: ${team}/${name}\n`]);
  if (random.chance(0.05)) files.push(['application.yaml', `${metadata('argoproj.io/v1alpha1', 'Application', service)}spec:\n  project: ${team}\n  source:\n    repoURL: https://git.example.com/${team}/${name}.git\n    targetRevision: main\n    path: deploy\n  destination:\n    server: https://kubernetes.default.svc\n    namespace: ${namespace}\n  syncPolicy:\n    automated:\n      prune: true\n      selfHeal: true\n`]);
  if (random.chance(0.05)) files.push(['values.yaml', `replicaCount: ${random.between(1, 4)}\nimage:\n  repository: registry.example.com/${team}/${name}\n  tag: "${random.between(1, 9)}.0"\nresources: {}\nnodeSelector: {}\n`]);
  if (random.chance(0.04)) files.push(['rendered.yaml', chartOutput(service, random)]);
  return files;
}

/** What `helm template` prints: several documents, each with the template that it came from. */
function chartOutput(service: Service, random: Random): string {
  const part = (template: string, text: string) => `---\n# Source: ${service.name}/templates/${template}\n${text}`;
  const parts = [part('serviceaccount.yaml', metadata('v1', 'ServiceAccount', service)), part('configmap.yaml', `${metadata('v1', 'ConfigMap', service)}data:\n  LOG_LEVEL: "info"\n  MODE: "${random.pick(['primary', 'replica'])}"\n`)];
  for (let index = random.between(2, 6); index > 0; index--) parts.push(part(`component-${index}.yaml`, workload({ ...service, name: `${service.name}-${index}` }, random)));
  return parts.join('');
}
