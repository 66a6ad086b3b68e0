import { expect, it } from 'vitest';
import { joinResources } from '../../src/join/join.js';
import type { Resource } from '../../src/types.js';
import { resourcesOf } from '../support/format.js';

const workflow = (name: string, job: string) => resourcesOf(`.github/workflows/${name}.yml`, `name: ${name}\non: push\njobs:\n  main:\n${job}`);
const scan = workflow('scan', '    steps:\n      - run: npm audit\n      - run: npm test || true\n');
const build = workflow('build', '    uses: ./.github/workflows/scan.yml\n');

it('each pipeline sees what counts in any of the repository, which files are called and which scan', () => {
  const pipelines = [...scan, ...build];
  const relations = joinResources(pipelines, []);
  const seen = { effective: ['scan_dependencies'], called: ['.github/workflows/scan.yml', '.github/workflows/scan.yml/action.yaml', '.github/workflows/scan.yml/action.yml'], scanning: ['.github/workflows/scan.yml', 'scan'], scripts: [], commands: {} };
  expect(pipelines.map((pipeline) => relations.related(pipeline, 'pipelines').map((other) => other.value))).toEqual([[seen], [seen]]);
});

it('a pipeline sees what stands behind the targets and scripts that it runs, in the folders where they lie', () => {
  const [ci] = workflow('ci', '    steps:\n      - run: make check\n      - run: ./hack/verify.sh\n      - run: make\n        working-directory: web\n      - run: make missing\n');
  if (ci === undefined) throw new Error('no pipeline');
  const files = [
    ...resourcesOf('Makefile', 'check: unit\n\tcd hack && ./scan.sh\nunit:\n\tgo test ./...\n'),
    ...resourcesOf('hack/verify.sh', 'set -e\nhack/scan.sh\nhack/verify.sh\nkubeconform k8s/\n'),
    ...resourcesOf('hack/scan.sh', 'govulncheck ./...\n'),
    ...resourcesOf('web/Makefile', 'all:\n\teslint .\n'),
  ];
  const [seen] = joinResources([ci, ...files], []).related(ci, 'pipelines');
  expect(seen?.value).toMatchObject({
    effective: ['lint', 'scan_dependencies', 'unit_test', 'validate_configuration'],
    scanning: ['.github/workflows/ci.yml', 'ci'],
    commands: { 'Makefile#check': ['scan_dependencies', 'unit_test'], 'hack/verify.sh': ['scan_dependencies', 'validate_configuration'], 'web/Makefile#': ['lint'] },
  });
});

it('pipelines of two repositories that are scanned together do not mix', () => {
  const inFolder = (resource: Resource, folder: string): Resource => ({ ...resource, file: `${folder}/${resource.file}`, key: `${folder}/${resource.key}` });
  const pipelines = [...scan.map((one) => inFolder(one, 'a')), ...build.map((one) => inFolder(one, 'b'))];
  const relations = joinResources(pipelines, []);
  expect(pipelines.map((pipeline) => relations.related(pipeline, 'pipelines')[0]?.value.effective)).toEqual([['scan_dependencies'], []]);
});

it('a service of Compose sees that something else is deployed', () => {
  const [service] = resourcesOf('docker-compose.yml', 'services:\n  db:\n    image: postgres\n');
  const deployment: Resource = { ...(service as Resource), key: 'd', family: 'kubernetes', kind: 'Deployment', value: { kind: 'Deployment' } };
  if (service === undefined) throw new Error('no service');
  expect(joinResources([service], []).related(service, 'workloads')).toEqual([]);
  expect(joinResources([service, deployment], []).related(service, 'workloads')).toEqual([deployment]);
});

it('a change log sees the versions of packages beside it', () => {
  const [log] = resourcesOf('web/CHANGELOG.md', '## 1.0.0 - 2026-01-01\n');
  if (log === undefined) throw new Error('no change log');
  const all = [log, ...resourcesOf('web/package.json', '{"name": "shop", "version": "1.1.0"}'), ...resourcesOf('api/package.json', '{"name": "api", "version": "9.0.0"}'), ...resourcesOf('web/Chart.yaml', 'apiVersion: v2\nname: shop\nversion: 0.3.0\n')];
  expect(joinResources(all, []).related(log, 'packages').map((other) => other.value)).toEqual([{ version: '1.1.0' }, { version: '0.3.0' }]);
});

it('a policy that only watches sees one that turns away', () => {
  const [any] = scan;
  if (any === undefined) throw new Error('no pipeline');
  const policy = (key: string, kind: string, spec: Resource['value']): Resource => ({ ...any, key, family: 'kubernetes', kind, value: { spec } });
  const audit = policy('a', 'ClusterPolicy.kyverno.io', { validationFailureAction: 'Audit' });
  const seen = (...others: readonly Resource[]) => joinResources([audit, ...others], []).related(audit, 'enforced_policies').map((other) => other.key);
  expect(seen()).toEqual([]);
  expect(seen(policy('b', 'K8sRequiredLabels.constraints.gatekeeper.sh', { enforcementAction: 'dryrun' }), policy('c', 'ClusterAdmissionPolicy.policies.kubewarden.io', { mode: 'monitor' }))).toEqual([]);
  expect(seen(policy('b', 'K8sRequiredLabels.constraints.gatekeeper.sh', {}))).toEqual(['b']);
  expect(seen(policy('b', 'ClusterPolicy.kyverno.io', { rules: [{ validate: { failureAction: 'Enforce' } }] }))).toEqual(['b']);
  expect(seen(policy('b', 'ValidatingAdmissionPolicyBinding', { validationActions: ['Deny'] }))).toEqual(['b']);
});
