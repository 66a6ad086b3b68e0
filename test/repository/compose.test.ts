import { expect, it } from 'vitest';
import { resourcesOf } from '../support/format.js';

const shop = 'services:\n  web:\n    image: shop/web:1.4.2\n    user: "10001"\n  db:\n    build: ./db\n';
const summary = (file: string, text = shop) => resourcesOf(file, text).map(({ kind, identity, documentPath, facts }) => ({ kind, name: identity.name, path: documentPath, facts }));

it('each service of a Compose file is a resource with its value as written', () => {
  expect(summary('docker-compose.yml')).toEqual([
    { kind: 'compose_service', name: 'web', path: ['services', 'web'], facts: { purpose: 'unknown', restarts: false, builds: false } },
    { kind: 'compose_service', name: 'db', path: ['services', 'db'], facts: { purpose: 'unknown', restarts: false, builds: true } },
  ]);
  expect(resourcesOf('compose.yaml', shop)[0]?.value).toEqual({ image: 'shop/web:1.4.2', user: '10001' });
});

it('what the file is for is told by its name, then by its folders', () => {
  const purposes = (...files: string[]) => files.map((file) => summary(file)[0]?.facts?.purpose);
  expect(purposes('docker-compose.prod.yml', 'compose.production.yaml', 'deploy/docker-compose.yml', 'shop-docker-compose.yml')).toEqual(['production', 'production', 'production', 'unknown']);
  expect(purposes('docker-compose.dev.yml', 'docker-compose.override.yml', 'deploy/docker-compose.test.yml', '.devcontainer/docker-compose.yml', 'prod/local/compose.yaml')).toEqual(Array<string>(5).fill('development'));
});

it('a file whose services are started again when they end serves somebody', () => {
  const restarts = (lines: string) => summary('docker-compose.yml', `${shop}${lines}`).map(({ facts }) => facts?.restarts);
  expect(restarts('    restart: always\n')).toEqual([true, true]);
  expect(restarts('    deploy: {replicas: 2}\n')).toEqual([true, true]);
  expect(restarts('    deploy: {restart_policy: {condition: any}}\n')).toEqual([true, true]);
  expect(restarts('    restart: "no"\n    deploy: {resources: {}}\n')).toEqual([false, false]);
});

it('a file of another name counts where it holds nothing but services with images', () => {
  expect(summary('monitoring-stack.yml', `version: "3.8"\n${shop}`)).toHaveLength(2);
  expect(summary('config.yml', `${shop}logging: {level: info}\n`)).toEqual([]);
  expect(summary('serverless.yml', 'services:\n  web:\n    port: 80\n')).toEqual([]);
  expect(summary('compose.yml', 'apiVersion: v1\nkind: List\nservices: {web: {image: a}}\n')).toEqual([]);
});

it('what is no mapping is left out', () => {
  expect(summary('compose.yml', 'services: [web]\n')).toEqual([]);
  expect(summary('compose.yml', 'services:\n  web:\n  db: postgres\n')).toEqual([]);
});
