import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isList, isObject, property } from '../../src/base/json.js';
import { readGroovy } from '../../src/repository/pipeline/groovy.js';
import { resourcesOf } from '../support/format.js';

const partOf = (text: string, file = 'Jenkinsfile') => resourcesOf(file, text)[0];
const stepsOf = (text: string) => {
  const steps = property(partOf(text)?.facts, 'steps');
  return isList(steps) ? steps.filter(isObject) : [];
};
const pipeline = (stages: string, more = '') => `pipeline {\n  agent any\n${more}  stages {\n${stages}\n  }\n}\n`;

it('stages of a declarative pipeline have their steps, each on its line', () => {
  const text = `// builds the shop
pipeline {
  agent { docker { image 'node:22' } }
  environment { LIMIT = '80' }
  stages {
    stage('Test') {
      steps {
        sh 'npm ci'
        sh """
          npm run lint
          npm test -- --coverage.thresholds.lines=\${LIMIT}
        """
        junit 'report.xml'
      }
    }
    stage('Deploy to production') {
      when { branch 'main' }
      steps { sh(script: "kubectl apply -f k8s/", label: 'ship it') }
      post { failure { sh 'kubectl rollout undo deployment/shop' } }
    }
    stage('Smoke') { steps { sh 'curl -f https://shop.example.com/health' } }
  }
}
`;
  expect(stepsOf(text).map(({ job, path, does, result, environment, after_deployment, on_failure }) => [job, path, does, result, environment, after_deployment, on_failure])).toEqual([
    ['Test', ['stages', 0, 'steps', 0], ['locked_install'], 'fails', '', false, false],
    ['Test', ['stages', 0, 'steps', 1], ['lint'], 'fails', '', false, false],
    ['Test', ['stages', 0, 'steps', 1], ['unit_test', 'coverage_gate'], 'fails', '', false, false],
    ['Deploy to production', ['stages', 1, 'steps', 0], ['deploy'], 'fails', 'production', false, false],
    ['Deploy to production', ['stages', 1, 'steps', 1], ['rollback'], 'fails', 'production', true, true],
    ['Smoke', ['stages', 2, 'steps', 0], ['health_check', 'http_check'], 'fails', '', true, false],
  ]);
  expect(partOf(text)?.value).toEqual({
    line: 1,
    stages: [
      { line: 6, name: 'Test', steps: [{ line: 8, name: 'sh' }, { line: 9, name: 'sh' }] },
      { line: 16, name: 'Deploy to production', steps: [{ line: 18, name: 'sh' }, { line: 19, name: 'sh' }] },
      { line: 21, name: 'Smoke', steps: [{ line: 21, name: 'sh' }] },
    ],
  });
});

it('what swallows a failure is seen', () => {
  const results = (steps: string) => stepsOf(pipeline(`stage('a') { steps {\n${steps}\n} }`)).map(({ result }) => result);
  expect(results("sh 'npm audit'")).toEqual(['fails']);
  expect(results("sh(script: 'npm audit', returnStatus: true)")).toEqual(['ignored']);
  expect(results("catchError(buildResult: 'SUCCESS', stageResult: 'FAILURE') { sh 'npm audit' }")).toEqual(['ignored']);
  expect(results("catchError { sh 'npm audit' }")).toEqual(['fails']);
  expect(results("warnError('known') { sh 'npm audit' }")).toEqual(['ignored']);
  expect(results("script { try { sh 'npm audit' } catch (e) { echo 'never mind' } }")).toEqual(['ignored']);
  expect(results("script { try { sh 'npm audit' } catch (e) { error 'found some' } }")).toEqual(['fails']);
  expect(results("sh 'npm audit\\nnpm test'")).toEqual(['fails', 'fails']);
  expect(results("sh '#!/bin/bash\\nnpm audit\\nnpm test'")).toEqual(['ignored', 'fails']);
  expect(results("bat 'npm audit\\nnpm test'")).toEqual(['ignored', 'fails']);
  expect(results('waitForQualityGate abortPipeline: true')).toEqual(['fails']);
  expect(results('timeout(5) { waitForQualityGate() }')).toEqual(['ignored']);
  expect(results("dependencyCheck additionalArguments: '--scan .'")).toEqual(['reported']);
});

it('who is asked for input stands before what follows', () => {
  const text = pipeline("stage('a') { steps { sh 'npm test' } }\nstage('ask') { steps { input message: 'Deploy?' } }\nstage('b') { steps { sh 'kubectl apply -f .' } }");
  expect(stepsOf(text).map(({ job, manual }) => [job, manual])).toEqual([['a', false], ['b', true]]);
  expect(stepsOf(pipeline("stage('b') { input { message 'Go?' }\nsteps { sh 'kubectl apply -f .' } }")).map(({ manual }) => manual)).toEqual([true]);
});

it('triggers tell of a schedule', () => {
  const text = pipeline("stage('a') { when { triggeredBy 'TimerTrigger' }\nsteps { sh 'npm test' } }\nstage('b') { steps { sh 'npm run lint' } }", "  triggers { cron('H 3 * * *') }\n");
  expect(property(property(partOf(text)?.facts, 'triggers'), 'schedule')).toBe(true);
  expect(stepsOf(text).map(({ job, on_change, on_schedule }) => [job, on_change, on_schedule])).toEqual([['a', false, true], ['b', true, true]]);
});

it('scripted pipelines, branches beside each other and images are read as well', () => {
  const text = `node('linux') {
  checkout scm
  stage('Build') {
    def image = docker.build("registry.example.com/shop:\${env.BUILD_ID}", '.')
    docker.withRegistry('https://registry.example.com', 'login') { image.push('v1') }
  }
  stage('Check') {
    parallel unit: { dir('web') { sh 'npm test' } }, scan: {
      sh 'trivy image --exit-code 1 shop'
    }
  }
}
`;
  expect(stepsOf(text).map(({ job, does, tags }) => [job, does, tags])).toEqual([
    ['Build', ['build_image'], ['registry.example.com/shop:${env.BUILD_ID}']],
    ['Build', ['push_image'], ['v1']],
    ['Check', ['unit_test'], []],
    ['Check', ['scan_image'], []],
  ]);
});

it('a gate on coverage is a figure', () => {
  expect(stepsOf(pipeline("stage('a') { steps { recordCoverage(tools: [[parser: 'JACOCO']], qualityGates: [[threshold: 85.0, metric: 'LINE']]) } }")).map(({ does, percent, result }) => [does, percent, result])).toEqual([[['coverage_gate'], 85, 'fails']]);
});

it('comments, examples and other files are no pipelines', () => {
  expect(stepsOf(pipeline("stage('a') { steps { // sh 'npm test'\n/* sh 'npm test' */ echo \"sh 'npm test'\" } }"))).toEqual([]);
  expect(resourcesOf('Jenkinsfile.example', pipeline("stage('a') { steps { sh 'npm test' } }"))).toEqual([]);
  expect(resourcesOf('Jenkinsfile', 'some notes on Jenkins\n')).toEqual([]);
});

it('no text makes the reader fail', () => {
  const piece = fc.constantFrom('{', '}', '(', ')', '[', ']', "'", '"', '"""', "'''", '\n', ' ', '=', ',', '.', '//', '/*', '*/', '${', 'sh', 'stage', 'def x', 'node', '\\', ';');
  fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => Array.isArray(readGroovy(pieces.join('')))), { numRuns: 2000 });
  expect(readGroovy('a {'.repeat(5000)).length).toBeGreaterThan(0);
});
