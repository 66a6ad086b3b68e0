import type { Handler } from './handle.js';

/** Enough for the engine to compile what every review runs through. */
const ROUNDS = 30;

/** Judges a few objects, so that the first requests need not wait for what is loaded and compiled when it is first used. */
export function warmUp(handle: Handler): void {
  for (const [apiVersion, kind, spec] of SAMPLES) {
    const object = { apiVersion, kind, metadata: { name: 'warm-up', namespace: 'warm-up' }, spec };
    const [group = '', version = ''] = apiVersion.includes('/') ? apiVersion.split('/') : ['', apiVersion];
    const request = { uid: 'warm-up', operation: 'CREATE', kind: { group, version, kind }, namespace: 'warm-up', name: 'warm-up', object };
    const body = JSON.stringify({ apiVersion: 'admission.k8s.io/v1', kind: 'AdmissionReview', request });
    for (let round = 0; round < ROUNDS; round++) handle(body, '2000-01-01');
  }
}

const POD = { containers: [{ name: 'main', image: 'registry.example.com/main:1', ports: [{ containerPort: 8080 }], env: [{ name: 'MODE', value: 'fast' }] }] };
const TEMPLATE = { metadata: { labels: { app: 'main' } }, spec: POD };

const SAMPLES: readonly (readonly [string, string, object])[] = [
  ['v1', 'Pod', POD],
  ['apps/v1', 'Deployment', { replicas: 2, selector: { matchLabels: { app: 'main' } }, template: TEMPLATE }],
  ['batch/v1', 'CronJob', { schedule: '0 3 * * *', jobTemplate: { spec: { template: TEMPLATE } } }],
  ['v1', 'Service', { selector: { app: 'main' }, ports: [{ port: 80 }] }],
];
