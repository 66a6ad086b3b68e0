import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isList, isObject, property, textAt } from '../../src/base/json.js';
import type { JsonObject, JsonValue } from '../../src/types.js';
import { resourcesOf } from '../support/format.js';

const FILE = '.github/workflows/ci.yml';

/** A workflow with one job of these steps, each a line of YAML at the right depth. */
const workflow = (steps: string, { on = 'on: push', job = '' } = {}) => `${on}\njobs:\n  main:\n    runs-on: ubuntu-latest\n${job}    steps:\n${steps.split('\n').map((line) => `      ${line}`).join('\n')}\n`;
const factsOf = (text: string, file = FILE): JsonObject => resourcesOf(file, text)[0]?.facts ?? {};
const list = (value: JsonValue | undefined): readonly JsonObject[] => (isList(value) ? value.filter(isObject) : []);
/** Each step that does something as `tool: activities result`. */
const stepsOf = (text: string) => list(property(factsOf(text), 'steps')).filter((step) => (step.does as string[]).length > 0).map((step) => `${textAt(step, 'tool') ?? ''}: ${(step.does as string[]).join(' ')} ${textAt(step, 'result') ?? ''}`);
const run = (script: string) => stepsOf(workflow(`- run: |\n${script.split('\n').map((line) => `    ${line}`).join('\n')}`));

it('only a workflow in .github/workflows of the repository is one', () => {
  const text = workflow('- run: npm test');
  expect(resourcesOf(FILE, text).map(({ kind, identity, documentPath }) => [kind, identity.name, documentPath])).toEqual([['pipeline', FILE, []]]);
  expect(['docs/ci.yml', 'vendor/shop/.github/workflows/ci.yml', '.github/workflows/old/ci.yml', '.github/workflows/ci.yml.disabled'].flatMap((file) => resourcesOf(file, text))).toEqual([]);
});

it('what starts it is told, though YAML reads `on` as a truth value', () => {
  const triggers = (on: string) => property(factsOf(workflow('- run: npm test', { on })), 'triggers');
  const none = { change: false, push: false, pull_request: false, tag: false, schedule: false, manual: false, called_only: false, tags: [], after: [] };
  expect(triggers('on: [push, pull_request]')).toEqual({ ...none, change: true, push: true, pull_request: true, tag: true });
  expect(triggers('on:\n  push:\n    tags: ["v*"]')).toEqual({ ...none, tag: true, tags: ['v*'] });
  expect(triggers('on:\n  push:\n    branches: [main]')).toEqual({ ...none, change: true, push: true });
  expect(triggers('on:\n  schedule:\n    - cron: "0 3 * * *"\n  workflow_dispatch:')).toEqual({ ...none, schedule: true, manual: true });
  expect(triggers('on:\n  workflow_call:')).toEqual({ ...none, called_only: true });
  expect(triggers('on:\n  workflow_run:\n    workflows: [CI]')).toEqual({ ...none, after: ['CI'] });
});

it('a command is told by the program that runs in the end', () => {
  expect(run('sudo env A=b timeout 60 npx --yes playwright test')).toEqual(['playwright: e2e_test fails']);
  expect(run('poetry run pytest\npython -m pytest tests/integration\ngo run golang.org/x/vuln/cmd/govulncheck@latest ./...')).toEqual(['pytest: unit_test fails', 'pytest: integration_test fails', 'govulncheck: scan_dependencies fails']);
  expect(run('docker run --rm -v "$PWD:/src" aquasec/trivy:0.60.0 fs --exit-code 1 /src\ndocker compose run --rm web npm test\nbash -c "npm run lint && npm test"')).toEqual([
    'trivy: scan_dependencies fails', 'npm: unit_test fails', 'npm: lint fails', 'npm: unit_test fails',
  ]);
});

it('targets and scripts are told by their names, and not by the names of steps', () => {
  expect(run('npm run test:e2e\nmake integration-test\n./scripts/smoke-tests.sh staging\n./gradlew integrationTest\nyarn workspace web test\npnpm --filter web run lint')).toEqual([
    'npm: e2e_test fails', 'make: integration_test fails', 'smoke-tests.sh: smoke_test fails', 'gradlew: integration_test fails', 'yarn: unit_test fails', 'pnpm: lint fails',
  ]);
  expect(run('./gradlew build -x test\n./gradlew assemble --exclude-task integrationTest')).toEqual([]);
  expect(run('./tests/e2e/setup-test-env.sh\nnpm run build\nmake docs\nchmod +x scripts/smoke-tests.sh\necho "npm test"\n# npm test')).toEqual([]);
  expect(stepsOf(workflow('- name: Security scan with trivy\n  run: echo done'))).toEqual([]);
});

it('what is merely called test is of the sort that its step or job is called after', () => {
  expect(stepsOf(workflow('- name: Storage Integration Tests\n  run: make test-storage\n- name: Smoke test\n  run: ./scripts/test.sh\n- name: Unit and integration tests\n  run: make test-unit'))).toEqual([
    'make: integration_test fails', 'test.sh: smoke_test fails', 'make: unit_test fails',
  ]);
  expect(stepsOf(workflow('- run: npm test\n- name: Integration tests\n  run: go test ./...', { job: '    name: End-to-end (e2e)\n' }))).toEqual(['npm: e2e_test fails', 'go: unit_test fails']);
  expect(stepsOf(workflow('- run: make test', { on: 'name: Integration tests\non: push' }))).toEqual(['make: unit_test fails']);
});

it('tests in a cluster of their own are tests from end to end where the pipeline is called so', () => {
  const steps = '- uses: helm/kind-action@v1\n- run: make test\n- run: helm test shop';
  expect(stepsOf(workflow(steps, { on: 'name: e2e\non: push' }))).toEqual(['helm/kind-action: trial_cluster fails', 'make: unit_test e2e_test fails', 'helm: smoke_test e2e_test fails']);
  expect(stepsOf(workflow(steps, { on: 'name: ci\non: push' }))).toEqual(['helm/kind-action: trial_cluster fails', 'make: unit_test fails', 'helm: smoke_test fails']);
  expect(stepsOf(workflow('- run: make test', { on: 'name: e2e\non: push' }))).toEqual(['make: unit_test fails']);
});

it('a job that loads images into a cluster of its own deploys nothing', () => {
  expect(run('kind load docker-image shop/web:1\nkubectl apply -f k8s/')).toEqual(['kind: trial_cluster fails', 'kubectl: trial_deployment fails']);
  expect(run('make e2e-helm-deploy')).toEqual(['make: e2e_test fails']);
});

it('images that stay in the job are not pushed', () => {
  expect(run('docker push localhost:5000/shop/web:1\ndocker push ghcr.io/shop/web:1')).toEqual(['docker: push_image fails']);
  const build = (tags: string) => stepsOf(workflow(`- uses: docker/build-push-action@v6\n  with: {push: true, tags: '${tags}'}`));
  expect(build('kind-registry:5000/shop/web:1')).toEqual(['docker/build-push-action: build_image fails']);
  expect(build('localhost:5000/shop/web:1,ghcr.io/shop/web:1')).toEqual(['docker/build-push-action: build_image push_image fails']);
  expect(stepsOf(workflow('- uses: chainguard-dev/actions/setup-kind@v1\n- run: ko apply -f config/'))).toEqual(['chainguard-dev/actions/setup-kind: trial_cluster fails', 'ko: build_image trial_deployment fails']);
});

it('a release is one only where something is published', () => {
  const goreleaser = (args: string) => stepsOf(workflow(`- uses: goreleaser/goreleaser-action@v6\n  with:\n    args: ${args}`));
  expect(goreleaser('release --clean')).toEqual(['goreleaser/goreleaser-action: release release_notes publish fails']);
  expect(['release --snapshot', 'release --skip sign,publish', 'check'].flatMap(goreleaser)).toEqual([]);
  expect(stepsOf(workflow('- uses: goreleaser/goreleaser-action@v6\n  with:\n    install-only: true\n- run: goreleaser release --clean'))).toEqual(['goreleaser: release release_notes publish fails']);
});

it('a scan that fails nothing is reported where the file that it writes by itself is uploaded', () => {
  const scan = '- uses: snyk/actions/docker@v1\n  continue-on-error: true\n  with: {image: shop/web}';
  expect(stepsOf(workflow(scan))).toEqual(['snyk/actions/docker: scan_image ignored']);
  expect(stepsOf(workflow(`${scan}\n- uses: github/codeql-action/upload-sarif@v4\n  with: {sarif_file: snyk.sarif}`))).toEqual(['snyk/actions/docker: scan_image reported', 'github/codeql-action/upload-sarif: upload_sarif fails']);
});

it('tests of another sort are told by their words or the folder that they run in', () => {
  expect(run('go test ./...\ngo test -tags=integration ./...\ngo test -bench=. ./...\ncd tests/e2e\ngo test ./...')).toEqual(['go: unit_test fails', 'go: integration_test fails', 'go: performance_measurement fails', 'go: e2e_test fails']);
  expect(stepsOf(workflow('- run: npx jest\n  working-directory: tests/integration'))).toEqual(['jest: integration_test fails']);
  expect(run('pytest -m "not integration"')).toEqual(['pytest: unit_test fails']);
});

it('a failure that the step, the job or the script swallows is ignored, one that depends is not', () => {
  expect(run('npm test || true')).toEqual(['npm: unit_test ignored']);
  expect(stepsOf(workflow('- run: npm test\n  continue-on-error: true'))).toEqual(['npm: unit_test ignored']);
  expect(stepsOf(workflow('- run: npm test', { job: '    continue-on-error: true\n' }))).toEqual(['npm: unit_test ignored']);
  expect(stepsOf(workflow('- run: npm test\n  continue-on-error: ${{ matrix.experimental }}'))).toEqual(['npm: unit_test fails']);
  expect(stepsOf(workflow('- run: npm test\n  if: false'))).toEqual(['npm: unit_test disabled']);
  expect(stepsOf(workflow('- run: go test ./... | tee log\n  shell: bash'))).toEqual(['go: unit_test fails']);
});

it('a scanner that is not told to fail is ignored, unless what it finds goes to code scanning', () => {
  const trivy = '- uses: aquasecurity/trivy-action@0.33.1\n  with: {image-ref: shop, format: sarif, output: trivy.sarif';
  expect(stepsOf(workflow(`${trivy}}`))).toEqual(['aquasecurity/trivy-action: scan_image ignored']);
  expect(stepsOf(workflow(`${trivy}, exit-code: 1}`))).toEqual(['aquasecurity/trivy-action: scan_image fails']);
  expect(stepsOf(workflow(`${trivy}}\n- uses: github/codeql-action/upload-sarif@v4\n  with: {sarif_file: trivy.sarif}`))).toEqual(['aquasecurity/trivy-action: scan_image reported', 'github/codeql-action/upload-sarif: upload_sarif fails']);
  expect(stepsOf(workflow('- uses: securego/gosec@v2.22.0\n  with: {args: "-no-fail ./..."}\n- uses: github/codeql-action/analyze@v4'))).toEqual(['securego/gosec: scan_code ignored', 'github/codeql-action/analyze: scan_code reported']);
  expect(run('trivy image shop\ngrype shop --fail-on high\nnpm audit --audit-level=high\nsemgrep scan\nsemgrep ci')).toEqual([
    'trivy: scan_image ignored', 'grype: scan_image fails', 'npm: scan_dependencies fails', 'semgrep: scan_code ignored', 'semgrep: scan_code fails',
  ]);
});

it('a coverage gate is a figure, wherever it stands', () => {
  const percents = (text: string) => list(property(factsOf(text), 'steps')).map((step) => step.percent).filter((percent) => percent !== -1);
  expect(percents(workflow('- run: pytest --cov=shop --cov-fail-under=85'))).toEqual([85]);
  expect(percents(workflow('- run: |\n    COVERAGE=$(go tool cover -func=c.out | grep total | awk \'{print $3}\')\n    if (( $(echo "$COVERAGE < 70.0" | bc -l) )); then\n      exit 1\n    fi'))).toEqual([70]);
  expect(percents(workflow('- run: |\n    THRESHOLD=90\n    if [ "$total_coverage" -lt "$THRESHOLD" ]; then exit 1; fi'))).toEqual([90]);
  expect(percents(workflow('- run: if (( $(echo "$COVERAGE < ${{ env.LEAST }}" | bc -l) )); then exit 1; fi\n  env: {LEAST: 82}'))).toEqual([82]);
  expect(percents(workflow('- uses: vladopajic/go-test-coverage@v2\n  with: {threshold-total: 75}'))).toEqual([75]);
  expect(percents(workflow('- run: if [ "$COVERAGE" -lt 70 ]; then echo "too low"; fi'))).toEqual([]);
  expect(percents(workflow('- run: echo "Coverage < 80 is bad"; exit 1'))).toEqual([]);
});

it('what comes after a deployment is told, in the job and in jobs that need it; a cluster for the test is no deployment', () => {
  const text = 'on: push\njobs:\n  deploy:\n    environment: {name: production}\n    steps:\n      - run: kubectl apply -f k8s/\n      - run: curl -f https://shop/health\n  check:\n    needs: deploy\n    steps:\n      - run: ./smoke-test.sh\n  trial:\n    steps:\n      - run: ./hack/kind-with-registry.sh\n      - run: kubectl apply -f k8s/\n      - run: kubectl rollout status deployment/shop\n';
  expect(list(property(factsOf(text), 'steps')).map((step) => [step.job, step.does, step.after_deployment, step.trial, step.environment])).toEqual([
    ['deploy', ['deploy'], false, false, 'production'],
    ['deploy', ['health_check', 'http_check'], true, false, 'production'],
    ['check', ['smoke_test'], true, false, ''],
    ['trial', ['trial_cluster'], false, true, ''],
    ['trial', ['trial_deployment'], false, true, ''],
    ['trial', ['rollout_status'], false, true, ''],
  ]);
});

it('a request that cannot fail on an HTTP error is ignored', () => {
  expect(run('curl -f https://shop/health\ncurl https://shop/health')).toEqual(['curl: health_check http_check fails', 'curl: health_check http_check ignored']);
  expect(run('STATUS=$(curl -s -o /dev/null -w "%{http_code}" https://shop/health)\nif [ "$STATUS" != 200 ]; then exit 1; fi')).toEqual(['curl: health_check http_check fails']);
});

it('a rollback after a failure is one; a step of that name that only prints is switched off', () => {
  const failing = (text: string) => list(property(factsOf(text), 'steps')).filter((step) => step.on_failure === true).map((step) => [step.does, step.result]);
  expect(failing(workflow('- run: kubectl rollout undo deployment/shop\n  if: failure()'))).toEqual([[['rollback'], 'fails']]);
  expect(failing(workflow('- run: curl -f https://shop/health || helm rollback shop'))).toEqual([[['rollback'], 'fails']]);
  expect(failing(workflow('- name: Rollback on failure\n  if: failure()\n  run: |\n    echo "rolling back"\n    # todo'))).toEqual([[['rollback'], 'disabled']]);
  expect(failing(workflow('- run: kubectl rollout undo deployment/shop\n  if: ${{ !failure() }}'))).toEqual([]);
});

it('a script that only says that it rolls back is a rollback that is switched off', () => {
  const off = ['echo: rollback disabled'];
  expect(run('if [ "$ERRORS" -gt 10 ]; then\n  echo "Triggering automatic rollback..."\n  exit 1\nfi')).toEqual(off);
  expect(run('echo "Too slow: rolling back"\nexit 1')).toEqual(off);
  expect(run('if ! ./probe; then\n  echo "Rolling back"\n  ./bin/restore web\n  exit 1\nfi')).toEqual([]);
  expect(run('if ! ./probe; then\n  echo "Rolling back"\n  kubectl rollout undo deployment/web\n  exit 1\nfi')).toEqual(['kubectl: rollback fails']);
  expect(run('echo "Rolling back is done with make undo"')).toEqual([]);
});

it('traffic that kubectl splits between two versions is a canary, all of it for one is none', () => {
  const split = (first: number, second: number) => `kubectl apply -f - <<EOF\nkind: VirtualService\nspec:\n  http:\n    - route:\n        - weight: ${first}\n        - weight: ${second}\nEOF`;
  expect(run(split(90, 10))).toEqual(['kubectl: deploy canary fails']);
  expect(run(split(100, 0))).toEqual(['kubectl: deploy fails']);
  expect(run('kubectl annotate ingress web-next nginx.ingress.kubernetes.io/canary-weight=20 --overwrite')).toEqual(['kubectl: canary fails']);
  expect(run('kubectl annotate ingress web-next nginx.ingress.kubernetes.io/canary-weight=100 --overwrite')).toEqual([]);
});

it('a scan by ZAP writes an issue of what it finds, unless it is told not to', () => {
  const zap = (inputs: string) => stepsOf(workflow(`- uses: zaproxy/action-baseline@v0.14.0\n  with: {target: "https://shop.example"${inputs}}`));
  expect([zap(''), zap(', allow_issue_writing: false'), zap(', allow_issue_writing: false, fail_action: true')]).toEqual([
    ['zaproxy/action-baseline: scan_running reported'], ['zaproxy/action-baseline: scan_running ignored'], ['zaproxy/action-baseline: scan_running reported'],
  ]);
});

it('a report on compliance that a pipeline keeps is told by its name', () => {
  const keep = (name: string) => stepsOf(workflow(`- uses: actions/upload-artifact@v4\n  with: {name: ${name}, path: out/report.json}`));
  expect([keep('compliance-report'), keep('coverage-report')]).toEqual([['actions/upload-artifact: compliance_report fails'], []]);
});

it('what a workflow calls is told: local files by their path, actions of others by how firmly they are held', () => {
  const facts = factsOf(workflow('- uses: ./.github/actions/setup\n- uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8\n- uses: Example/Tool@v2\n- uses: example/tool/sub@main'));
  expect(facts.calls).toEqual(['.github/actions/setup']);
  expect(list(facts.actions).map((action) => [action.name, action.owner, action.pin])).toEqual([['actions/checkout', 'actions', 'commit'], ['example/tool', 'example', 'version'], ['example/tool/sub', 'example', 'branch']]);
  expect(factsOf('on: push\njobs:\n  all:\n    uses: ./.github/workflows/build.yml\n').calls).toEqual(['.github/workflows/build.yml']);
});

it('a workflow with a filter in an expression is refused by GitHub', () => {
  const valid = (expression: string) => factsOf(workflow(`- run: echo ${expression}`)).valid;
  expect([valid('${{ matrix.cloud | title }}'), valid("${{ a || '|' }}"), valid('${{ github.sha }} | cat')]).toEqual([false, true, true]);
});

it('the script of a package that a command runs is told', () => {
  expect(list(factsOf(workflow('- run: npm run test:e2e\n- run: npm test\n- run: yarn run lint')).steps).map((step) => step.script)).toEqual(['test:e2e', '', 'lint']);
});

it('a composite action has the steps that it is made of', () => {
  const facts = factsOf('name: Setup\nruns:\n  using: composite\n  steps:\n    - run: npm ci\n      shell: bash\n    - run: npm test\n      shell: bash\n', '.github/actions/setup/action.yml');
  expect(list(facts.steps).map((step) => [step.path, step.does])).toEqual([[['runs', 'steps', 0], ['locked_install']], [['runs', 'steps', 1], ['unit_test']]]);
  expect(resourcesOf('action.yml', 'name: x\nruns:\n  using: node24\n  main: index.js\n')).toEqual([]);
});

it('values of any shape are read without an error', () => {
  const value = fc.letrec((tie) => ({ any: fc.oneof(fc.constant(null), fc.boolean(), fc.integer(), fc.string(), fc.array(tie('any'), { maxLength: 3 }), fc.dictionary(fc.constantFrom('jobs', 'steps', 'run', 'uses', 'with', 'if', 'needs', 'env', 'on', 'push', 'environment', 'services'), tie('any'), { maxKeys: 4 })) })).any;
  fc.assert(fc.property(value, (jobs) => resourcesOf(FILE, JSON.stringify({ on: jobs, jobs: { a: jobs, b: { steps: [jobs, { run: jobs, with: jobs }] } } })).length === 1), { numRuns: 300 });
});
