import { expect, it } from 'vitest';
import { isList, isObject, property } from '../../src/base/json.js';
import { resourcesOf } from '../support/format.js';

const MAIN = '.circleci/config.yml';
const factsOf = (text: string, file = MAIN) => resourcesOf(file, text)[0]?.facts;
const stepsOf = (text: string) => {
  const steps = property(factsOf(text), 'steps');
  return isList(steps) ? steps.filter(isObject) : [];
};

it('steps are scripts, commands of the configuration with their parameters, and commands of orbs', () => {
  const text = `version: 2.1
orbs: {k8s: circleci/kubernetes@1.3, ship: acme/ship@1}
commands:
  check:
    parameters: {script: {type: string, default: lint}}
    steps: [{run: npm run << parameters.script >>}]
jobs:
  build:
    docker: [{image: cimg/node:22.1}, {image: postgres:17}]
    steps:
      - checkout
      - run: npm ci
      - check
      - check: {script: test:integration}
      - when: {condition: true, steps: [{run: {command: npm test, working_directory: web}}]}
      - k8s/rollout_status: {resource-name: deployment/web}
      - ship/it
      - run: {command: notify, when: on_fail}
`;
  expect(stepsOf(text).map(({ path, does, services }) => [path, does, services])).toEqual([
    [['jobs', 'build', 'steps', 1, 'run'], ['locked_install'], ['postgres:17']],
    [['commands', 'check', 'steps', 0, 'run'], ['lint'], ['postgres:17']],
    [['commands', 'check', 'steps', 0, 'run'], ['integration_test'], ['postgres:17']],
    [['jobs', 'build', 'steps', 4, 'when', 'steps', 0, 'run', 'command'], ['unit_test'], ['postgres:17']],
    [['jobs', 'build', 'steps', 5, 'k8s/rollout_status'], ['rollout_status'], ['postgres:17']],
  ]);
});

it('workflows say what comes before, what waits for an approval, and what starts when', () => {
  const text = `version: 2.1
jobs:
  test: {docker: [{image: a}], steps: [{run: npm test}]}
  deploy: {docker: [{image: a}], steps: [{run: kubectl apply -f k8s}]}
  smoke: {docker: [{image: a}], steps: [{run: curl -f https://shop/health}]}
  idle: {docker: [{image: a}], steps: [{run: npm test}]}
workflows:
  main:
    jobs:
      - test
      - hold: {type: approval, requires: [test]}
      - deploy: {requires: [hold], context: production}
      - smoke: {requires: [deploy]}
  nightly:
    triggers: [{schedule: {cron: "0 3 * * *", filters: {branches: {only: main}}}}]
    jobs: [{test: {name: again}}]
  release:
    jobs: [{test: {name: tagged, filters: {tags: {only: /^v/}, branches: {ignore: /.*/}}}}]
`;
  expect(stepsOf(text).map((step) => [step.job, step.manual, step.on_change, step.on_schedule, step.after_deployment, step.environment])).toEqual([
    ['test', false, true, false, false, ''],
    ['deploy', true, true, false, false, 'production'],
    ['smoke', true, true, false, true, ''],
    ['again', false, false, true, false, ''],
    ['tagged', false, false, false, false, ''],
  ]);
  expect(property(factsOf(text), 'triggers')).toEqual({ change: true, push: true, pull_request: true, tag: true, schedule: true, manual: false, called_only: false, tags: [], after: [] });
});

it('a script fails as bash does with the options that it names', () => {
  const results = (run: string) => stepsOf(`version: 2\njobs: {build: {docker: [{image: a}], steps: [{run: ${run}}]}}\n`).map((step) => step.result);
  expect(results('"npm audit | tee a.txt\\nnpm test"')).toEqual(['fails', 'fails']);
  expect(results('{shell: /bin/sh -e, command: "npm audit | tee a.txt\\nnpm test"}')).toEqual(['ignored', 'fails']);
  expect(results('{shell: /bin/sh, command: "npm audit\\nnpm test"}')).toEqual(['ignored', 'fails']);
  expect(results('npm audit || true')).toEqual(['ignored']);
});

it('a job of an orb is a step where the workflow calls it', () => {
  const text = 'version: 2.1\norbs: {ecr: circleci/aws-ecr@9}\nworkflows: {main: {jobs: [{ecr/build_and_push_image: {repo: shop}}]}}\n';
  expect(stepsOf(text).map(({ path, does, tool }) => [path, does, tool])).toEqual([[['workflows', 'main', 'jobs', 0], ['build_image', 'push_image'], 'circleci/aws-ecr/build-and-push-image']]);
});

it('commands that call each other without end, and a file elsewhere, are no steps', () => {
  expect(stepsOf('version: 2.1\ncommands: {a: {steps: [a]}}\njobs: {build: {docker: [{image: a}], steps: [a]}}\n')).toEqual([]);
  expect(resourcesOf('docs/config.yml', 'version: 2.1\njobs: {build: {steps: [{run: npm test}]}}\n')).toEqual([]);
});
