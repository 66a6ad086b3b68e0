import { expect, it } from 'vitest';
import { isList, isObject, property } from '../../src/base/json.js';
import { resourcesOf } from '../support/format.js';

const MAIN = 'azure-pipelines.yml';
const factsOf = (text: string, file = MAIN) => resourcesOf(file, text)[0]?.facts;
const stepsOf = (text: string, file = MAIN) => {
  const steps = property(factsOf(text, file), 'steps');
  return isList(steps) ? steps.filter(isObject) : [];
};

it('scripts, tasks and what stands below a template expression are steps at their places', () => {
  const text = `trigger: [main]
steps:
  - checkout: self
  - script: npm ci
  - \${{ if eq(variables['x'], 1) }}:
      - task: Npm@1
        inputs: {command: custom, customCommand: run lint}
  - task: DotNetCoreCLI@2
    inputs: {command: test, arguments: --filter Category=Integration}
  - task: Docker@2
    inputs: {repository: shop, tags: "v1\\n$(Build.BuildId)"}
`;
  expect(stepsOf(text).map(({ path, does, tags }) => [path, does, tags])).toEqual([
    [['steps', 1, 'script'], ['locked_install'], []],
    [['steps', 2, "${{ if eq(variables['x'], 1) }}", 0], ['lint'], []],
    [['steps', 3], ['integration_test'], []],
    [['steps', 4], ['build_image'], ['shop:v1', 'shop:$Build_BuildId']],
    [['steps', 4], ['push_image'], ['shop:v1']],
    [['steps', 4], ['push_image'], ['shop:$Build_BuildId']],
  ]);
});

it('only the last command of a script counts, and conditions say what becomes of a step', () => {
  const results = (step: string) => stepsOf(`steps:\n  - ${step}\n`).map((each) => [each.tool, each.result, each.on_failure]);
  expect(results('{script: "npm audit\\nnpm test"}')).toEqual([['npm', 'ignored', false], ['npm', 'fails', false]]);
  expect(results('{script: "set -e\\nnpm audit\\nnpm test"}')).toEqual([['npm', 'fails', false], ['npm', 'fails', false]]);
  expect(results('{bash: npm test, continueOnError: true}')).toEqual([['npm', 'ignored', false]]);
  expect(results('{bash: npm test, enabled: false}')).toEqual([['npm', 'disabled', false]]);
  expect(results('{bash: npm test, condition: failed()}')).toEqual([['npm', 'fails', true]]);
  expect(results('{task: SnykSecurityScan@1, inputs: {failOnIssues: false}}')).toEqual([['snyksecurityscan', 'ignored', false]]);
  expect(results('{task: "AdvancedSecurity-Codeql-Analyze@1"}')).toEqual([['advancedsecurity-codeql-analyze', 'reported', false]]);
  expect(results('{task: Unheard@1}')).toEqual([]);
});

it('stages come one after the other, and deployment jobs have hooks, an environment and what happens on failure', () => {
  const text = `stages:
  - stage: Test
    jobs: [{job: unit, services: {db: postgres}, steps: [{script: npm test}]}]
  - stage: Ship
    jobs:
      - deployment: web
        environment: production.shop
        strategy:
          canary:
            deploy: {steps: [{task: KubernetesManifest@1}]}
            on: {failure: {steps: [{script: kubectl rollout undo deployment/web}]}}
  - stage: Verify
    jobs: [{job: smoke, steps: [{script: curl -f https://shop/health}]}]
`;
  expect(stepsOf(text).map((step) => [step.job, step.does, step.environment, step.after_deployment, step.on_failure, step.services])).toEqual([
    ['Test/unit', ['unit_test'], '', false, false, ['postgres']],
    ['Ship/web', ['canary'], 'production', false, false, []],
    ['Ship/web', ['deploy', 'rollout_status'], 'production', false, false, []],
    ['Ship/web', ['rollback'], 'production', true, true, []],
    ['Verify/smoke', ['health_check', 'http_check'], '', true, false, []],
  ]);
});

it('triggers say when it starts', () => {
  const starts = (text: string) => {
    const triggers = property(factsOf(`${text}\nsteps: [{script: npm test}]\n`), 'triggers');
    return Object.entries(isObject(triggers) ? triggers : {}).filter(([, value]) => value === true).map(([name]) => name);
  };
  expect(starts('pool: {vmImage: ubuntu-latest}')).toEqual(['change', 'push', 'pull_request', 'manual']);
  expect(starts('trigger: none')).toEqual(['manual']);
  expect(starts('trigger: none\npr: [main]')).toEqual(['change', 'pull_request', 'manual']);
  expect(starts('trigger: {tags: {include: [v*]}}')).toEqual(['tag', 'manual']);
  expect(starts('trigger: none\nschedules: [{cron: "0 3 * * *", branches: {include: [main]}}]')).toEqual(['schedule', 'manual']);
  expect(stepsOf('trigger: none\nsteps: [{script: npm test}]').map((step) => [step.manual, step.on_change])).toEqual([[true, false]]);
});

it('what asks for the reason of a run starts only with that', () => {
  const starts = (condition: string) => stepsOf(`schedules: [{cron: "0 3 * * *"}]\nsteps: [{script: npm test, condition: "${condition}"}]\n`).map((step) => [step.on_change, step.on_schedule, step.manual]);
  expect(starts('succeeded()')).toEqual([[true, true, false]]);
  expect(starts("and(succeeded(), eq(variables['Build.Reason'], 'Schedule'))")).toEqual([[false, true, false]]);
  expect(starts("eq(variables['Build.Reason'], 'Manual')")).toEqual([[false, true, true]]);
});

it('templates are called by their place, and run only when they are', () => {
  const text = 'trigger: [main]\nextends: {template: /eng/base.yml}\nstages: [{template: stages/build.yml@self}]\n';
  expect(property(factsOf(text, 'pipelines/ci.yml'), 'calls')).toEqual(['eng/base.yml', 'pipelines/stages/build.yml']);
  const template = factsOf('parameters: [{name: x}]\nsteps: [{script: npm test}]\n', 'pipelines/test.yml');
  expect([property(property(template, 'triggers'), 'called_only'), property(property(template, 'triggers'), 'change')]).toEqual([true, false]);
});

it('a file of another shape or place is none', () => {
  expect(resourcesOf('pipelines/other.yml', 'steps: [{name: build, image: alpine}]\n')).toEqual([]);
  expect(resourcesOf('pipelines/other.yml', 'stages: [build, test]\n')).toEqual([]);
  expect(resourcesOf('docs/ci.yml', 'steps: [{script: npm test}]\n')).toEqual([]);
});
