import path from 'node:path';
import { expect, it } from 'vitest';
import { PLAIN_HELM } from '../../src/helm/options.js';
import { productionValues } from '../../src/helm/production-values.js';
import { createScanner } from '../../src/scanner.js';
import { temporaryFolder } from '../support/temporary.js';

it('values for production are told by their name, the plainest first', () => {
  const folder = temporaryFolder({
    'values.yaml': '', 'values-prod.yaml': '', 'prod-eu.values.yaml': '', 'values.staging.yaml': '', 'values-product.yaml': '', 'values-prod.enc.yaml': '', 'values-production.example.yaml': '', 'secrets-prod-values.yaml': '', 'production.yaml': '', 'values/production.yml': '', 'environments/prd/values.yaml': '', 'environments/prd/notes.yaml': '',
    'templates/values-prod.yaml': '', 'ci/values-prod.yaml': '',
  });
  expect(productionValues(folder).map((file) => file.split(path.sep).join('/'))).toEqual(['values-prod.yaml', 'prod-eu.values.yaml', 'values/production.yml', 'environments/prd/values.yaml']);
  expect(productionValues(path.join(folder, 'missing'))).toEqual([]);
});

const CHART = {
  'shop/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
  'shop/values.yaml': 'limits: null\n',
  'shop/values-production.yaml': 'limits: {memory: 1Gi}\n',
  'shop/templates/pod.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: shop}\nspec:\n  containers:\n    - name: web\n      image: shop:1\n      resources:\n        limits: {{ toJson .Values.limits }}\n',
};
const NO_MEMORY_LIMIT = 'K8S-0012';

it('a chart is judged as it runs in production, and the report says with which values', async () => {
  const root = temporaryFolder(CHART);
  const scanned = async (valuesFiles: readonly string[]) => {
    const scanner = await createScanner({ root, today: '2026-11-24', helm: { ...PLAIN_HELM, valuesFiles } });
    const { findings, notices } = scanner.scan(['.']);
    return { limits: findings.filter(({ ruleId }) => ruleId === NO_MEMORY_LIMIT).length, notices: notices.map(({ message, location }) => `${location?.file} ${message}`) };
  };
  expect(await scanned([])).toEqual({ limits: 0, notices: ['shop/values-production.yaml The chart was rendered with shop/values-production.yaml, because it is for production.'] });
  expect(await scanned(['shop/values.yaml'])).toEqual({ limits: 1, notices: [] });
});
