import { expect, it } from 'vitest';
import { isList, isObject, property } from '../../src/base/json.js';
import { resourcesOf } from '../support/format.js';

const stepsOf = (text: string, file = '.gitlab-ci.yml') => {
  const steps = property(resourcesOf(file, text)[0]?.facts, 'steps');
  return isList(steps) ? steps.filter(isObject) : [];
};

it('jobs have what they extend and inherit, and scripts stand where they are written', () => {
  const text = '.base:\n  before_script: [npm ci]\nunit:\n  extends: .base\n  services: [postgres:17]\n  script:\n    - npm test\n    - !reference [.other, script]\n    - [npm run lint, npm run test:integration]\n';
  expect(stepsOf(text).map((step) => [step.path, step.does, step.services])).toEqual([
    [['unit'], ['locked_install'], ['postgres:17']],
    [['unit', 'script', 0], ['unit_test'], ['postgres:17']],
    [['unit', 'script', 2], ['lint'], ['postgres:17']],
    [['unit', 'script', 2], ['integration_test'], ['postgres:17']],
  ]);
});

it('allow_failure, rules and when say what becomes of a job', () => {
  const result = (job: string) => stepsOf(`t:\n  script: npm test\n${job}`).map((step) => [step.result, step.manual, step.on_failure, step.on_change, step.on_schedule]);
  expect(result('')).toEqual([['fails', false, false, true, true]]);
  expect(result('  allow_failure: true\n')).toEqual([['ignored', false, false, true, true]]);
  expect(result('  when: on_failure\n')).toEqual([['fails', false, true, true, true]]);
  expect(result('  rules: [{when: never}]\n')).toEqual([['disabled', false, false, true, false]]);
  expect(result('  rules: [{if: $CI_COMMIT_TAG, when: manual}]\n')).toEqual([['fails', true, false, true, false]]);
  expect(result('  rules: [{if: \'$CI_PIPELINE_SOURCE == "schedule"\'}]\n')).toEqual([['fails', false, false, false, true]]);
  expect(result('  only: [schedules]\n')).toEqual([['fails', false, false, false, true]]);
});

it('stages say what comes after a deployment', () => {
  const text = 'stages: [test, deploy, verify]\nsmoke: {stage: verify, script: curl -f https://shop/health}\nship: {stage: deploy, environment: {name: production}, script: helm upgrade shop .}\nstop: {stage: verify, environment: {name: production, action: stop}, script: helm rollback shop}\nunit: {stage: test, script: npm test}\n';
  expect(stepsOf(text).map((step) => [step.job, step.after_deployment, step.environment])).toEqual([['smoke', true, ''], ['ship', false, 'production'], ['unit', false, '']]);
});

it('templates and reports of GitLab show their findings in the merge request', () => {
  const text = 'include:\n  - template: Jobs/Dependency-Scanning.gitlab-ci.yml\n  - component: $CI_SERVER_FQDN/components/sast/sast@2\n  - local: /ci/build.gitlab-ci.yml\nscan:\n  script: trivy image shop\n  artifacts: {reports: {container_scanning: report.json}}\n';
  expect(stepsOf(text).map((step) => [step.path, step.does, step.result])).toEqual([
    [['scan', 'script'], ['scan_image'], 'reported'],
    [['include', 0], ['scan_dependencies'], 'reported'],
    [['include', 1], ['scan_code'], 'reported'],
  ]);
  expect(resourcesOf('.gitlab-ci.yml', text)[0]?.facts?.calls).toEqual(['ci/build.gitlab-ci.yml']);
});

it('a file of another name or place is none', () => {
  expect(['gitlab.yml', 'vendor/.gitlab-ci.yml.bak', 'docs/pipeline.yml'].flatMap((file) => resourcesOf(file, 'unit: {script: npm test}\n'))).toEqual([]);
  expect(resourcesOf('.gitlab/ci/build.yml', 'unit: {script: npm test}\n')).toHaveLength(1);
});
