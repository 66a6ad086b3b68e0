import { readFileSync } from 'node:fs';
import type { JsonObject, JsonValue, Path } from '../../src/types.js';
import type { SchemaProblem } from '../../src/validate/problem.js';
import { openSchemas } from '../../src/validate/schemas.js';
import { validateKubernetes } from '../../src/validate/validate.js';

/** The schemas as they are committed: no build is needed. */
export const SCHEMA_TEXT = readFileSync(new URL('../../src/validate/data/kubernetes-schemas.txt', import.meta.url), 'utf8');

export const schemas = openSchemas(SCHEMA_TEXT);

/** The problems of an object for Kubernetes 1.`minor`, the newest that is known when it is not given. */
export function problemsOf(object: JsonObject, minor = Infinity): SchemaProblem[] {
  return validateKubernetes(schemas, minor, object);
}

/** A copy of an object with another value at a path; undefined takes the place away. */
export function withValue(object: JsonObject, path: Path, replacement: JsonValue | undefined): JsonObject {
  const copy = structuredClone(object);
  let holder: object = copy;
  for (const step of path.slice(0, -1)) holder = Object(Reflect.get(holder, step)) as object;
  const last = path.at(-1) ?? '';
  if (replacement === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, replacement);
  return copy;
}

/** A Deployment that the API server takes, with a bit of everything in its container. */
export const DEPLOYMENT: JsonObject = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'shop', labels: { app: 'shop' }, creationTimestamp: null },
  spec: {
    replicas: 2,
    strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: 0 } },
    selector: { matchLabels: { app: 'shop' } },
    template: {
      metadata: { labels: { app: 'shop' } },
      spec: {
        restartPolicy: 'Always',
        containers: [
          {
            name: 'web',
            image: 'example.com/shop@sha256:0000000000000000000000000000000000000000000000000000000000000000',
            args: ['--port', '8080'],
            env: [
              { name: 'MODE', value: 'live' },
              { name: 'NODE', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } },
            ],
            ports: [{ name: 'http', containerPort: 8080, protocol: 'TCP' }],
            resources: { requests: { cpu: '500m', memory: '64Mi' }, limits: { cpu: 1, memory: '64Mi' } },
            readinessProbe: { httpGet: { path: '/ready', port: 'http' }, successThreshold: 2 },
            volumeMounts: [{ name: 'data', mountPath: '/data' }],
          },
        ],
        volumes: [{ name: 'data', emptyDir: {} }],
      },
    },
  },
  status: { anything: ['the server writes'] },
};

/** The path of the container in DEPLOYMENT. */
export const CONTAINER: Path = ['spec', 'template', 'spec', 'containers', 0];
