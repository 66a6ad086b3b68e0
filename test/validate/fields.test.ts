import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue, Path } from '../../src/types.js';
import { CONTAINER, DEPLOYMENT, problemsOf, withValue } from './support.js';

const POD_SPEC: Path = ['spec', 'template', 'spec'];

function unknown(path: Path, suggestion: string): object {
  return { kind: 'unknown-field', path, params: { field: path.at(-1), suggestion, introducedIn: '', removedIn: '' } };
}

describe('an object that the API server takes', () => {
  it('has no problems, whatever stands in its status', () => {
    expect(problemsOf(DEPLOYMENT)).toEqual([]);
  });

  it.each<[string, Path, JsonValue]>([
    ['null where a field may be left out', [...CONTAINER, 'ports'], null],
    ['null in a list of texts', [...CONTAINER, 'args'], ['a', null]],
    ['null as a label', ['metadata', 'labels'], { app: null }],
    ['a percentage or a number for maxSurge', ['spec', 'strategy', 'rollingUpdate', 'maxSurge'], 1],
    ['a number as a quantity', [...CONTAINER, 'resources', 'limits', 'cpu'], 1.5],
    ['a quantity with an exponent', [...CONTAINER, 'resources', 'limits', 'memory'], '1e9'],
    ['a quantity between spaces', [...CONTAINER, 'resources', 'limits', 'memory'], ' 64Mi '],
    ['an empty text for the default of an enumeration', [...CONTAINER, 'imagePullPolicy'], ''],
    ['a time', ['metadata', 'creationTimestamp'], '2026-01-31T12:00:00.5+02:00'],
    ['a placeholder for a number', ['spec', 'replicas'], '${REPLICAS}'],
    ['a placeholder for an object', [...CONTAINER, 'resources'], '{{ .Values.resources }}'],
    ['a placeholder for a shell to fill in', ['spec', 'replicas'], '$REPLICAS'],
    ['the largest number of 32 bits', ['spec', 'replicas'], 2_147_483_647],
    ['a large number of 64 bits', [...POD_SPEC, 'terminationGracePeriodSeconds'], 3_000_000_000],
    ['a placeholder as a key', [...POD_SPEC, '{{ .Values.key }}'], 1],
    ['a field that came with a late release', [...POD_SPEC, 'resources'], { limits: { cpu: '2' } }],
  ])('may have %s', (_, path, value) => {
    expect(problemsOf(withValue(DEPLOYMENT, path, value))).toEqual([]);
  });

  it('may be a CSI driver without a spec and a webhook with a bundle in several lines', () => {
    expect(problemsOf({ apiVersion: 'storage.k8s.io/v1', kind: 'CSIDriver', metadata: { name: 'driver' } })).toEqual([]);
    expect(problemsOf({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'tls' }, data: { 'tls.crt': 'YWJj\nZGVm\n', empty: '' } })).toEqual([]);
  });
});

describe('a field that the server does not know', () => {
  it.each<[string, Path, string]>([
    ['with letters swapped', [...POD_SPEC, 'contaienrs'], 'containers'],
    ['in the wrong case', [...CONTAINER, 'imagepullpolicy'], 'imagePullPolicy'],
    ['with an s too few', ['spec', 'replica'], 'replicas'],
    ['in metadata', ['metadata', 'label'], 'labels'],
    ['that resembles nothing', [...CONTAINER, 'cpuLimitation'], ''],
    ['at the top', ['x-common'], ''],
  ])('is found %s', (_, path, suggestion) => {
    expect(problemsOf(withValue(DEPLOYMENT, path, { any: 'thing' }))).toEqual([unknown(path, suggestion)]);
  });

  it('is said to come later or to be gone, when another release knows it', () => {
    const pod = withValue(DEPLOYMENT, ['metadata', 'clusterName'], 'old');
    expect(problemsOf(pod)).toEqual([
      { kind: 'unknown-field', path: ['metadata', 'clusterName'], params: { field: 'clusterName', suggestion: '', introducedIn: '', removedIn: '1.25' } },
    ]);
    expect(problemsOf(pod, 24)).toEqual([]);
    const hostUsers = withValue(DEPLOYMENT, [...POD_SPEC, 'hostUsers'], false);
    expect(problemsOf(hostUsers, 24)).toEqual([
      { kind: 'unknown-field', path: [...POD_SPEC, 'hostUsers'], params: { field: 'hostUsers', suggestion: '', introducedIn: '1.25', removedIn: '' } },
    ]);
    expect(problemsOf(hostUsers, 25)).toEqual([]);
  });

  it('is found in the schema of a custom resource, at any depth', () => {
    const definition = (schema: JsonObject): JsonObject => ({
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: 'carts.example.com' },
      spec: {
        group: 'example.com',
        scope: 'Namespaced',
        names: { kind: 'Cart', plural: 'carts' },
        versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: schema } }],
      },
    });
    const items = { type: 'array', items: { type: 'object', additionalProperties: { type: 'string', maxLenght: 3, default: { any: 'thing' } } } };
    const schema = { type: 'object', properties: { spec: items, more: { type: 'object', additionalProperties: true } } };
    const path = ['spec', 'versions', 0, 'schema', 'openAPIV3Schema', 'properties', 'spec', 'items', 'additionalProperties', 'maxLenght'];
    expect(problemsOf(definition(schema))).toEqual([unknown(path, 'maxLength')]);
    const dependencies = { a: ['b', 1], b: { tpye: 'string' } };
    expect(problemsOf(definition({ type: 'object', dependencies }))).toEqual([
      { kind: 'wrong-type', path: [...path.slice(0, 5), 'dependencies', 'a', 1], params: { field: 'a[1]', expected: 'string', found: 'integer' } },
      unknown([...path.slice(0, 5), 'dependencies', 'b', 'tpye'], 'type'),
    ]);
  });
});

describe('a value of the wrong type', () => {
  it.each<[string, Path, JsonValue, string, string]>([
    ['a number as the value of a variable', [...CONTAINER, 'env', 0, 'value'], 8080, 'string', 'integer'],
    ['a boolean as a label', ['metadata', 'labels', 'app'], true, 'string', 'boolean'],
    ['a text as a port', [...CONTAINER, 'ports', 0, 'containerPort'], '8080', 'integer', 'string'],
    ['a fraction as a number of replicas', ['spec', 'replicas'], 1.5, 'integer', 'number'],
    ['a text as a boolean', [...CONTAINER, 'tty'], 'true', 'boolean', 'string'],
    ['a text as a list', [...CONTAINER, 'command'], 'run', 'list', 'string'],
    ['a list as an object', [...CONTAINER, 'resources'], [], 'object', 'list'],
    ['a list as labels', ['metadata', 'annotations'], ['a'], 'object', 'list'],
    ['an object as a text', [...CONTAINER, 'args', 1], { a: 1 }, 'string', 'object'],
    ['a boolean as a quantity', [...CONTAINER, 'resources', 'limits', 'cpu'], true, 'quantity such as 500m or 1Gi', 'boolean'],
    ['a fraction for maxSurge', ['spec', 'strategy', 'rollingUpdate', 'maxSurge'], 0.25, 'integer or string', 'number'],
    ['a number as a time', ['metadata', 'creationTimestamp'], 1, 'time such as 2006-01-02T15:04:05Z', 'integer'],
  ])('is found: %s', (...[, path, value, expected, found]) => {
    const field = typeof path.at(-1) === 'number' ? `${path.at(-2)}[${path.at(-1)}]` : path.at(-1);
    expect(problemsOf(withValue(DEPLOYMENT, path, value))).toEqual([{ kind: 'wrong-type', path, params: { field, expected, found } }]);
  });
});

describe('a value that cannot be read', () => {
  it.each<[string, Path, JsonValue, string]>([
    ['a protocol in small letters', [...CONTAINER, 'ports', 0, 'protocol'], 'tcp', 'one of SCTP, TCP, UDP'],
    ['a quantity in gigabytes', [...CONTAINER, 'resources', 'limits', 'memory'], '1GB', 'a quantity such as 500m or 1Gi'],
    ['a number of replicas beyond 32 bits', ['spec', 'replicas'], 3_000_000_000, 'a 32-bit integer'],
    ['a number below 32 bits', ['spec', 'revisionHistoryLimit'], -2_147_483_649, 'a 32-bit integer'],
    ['the first number that 32 bits cannot hold', ['spec', 'revisionHistoryLimit'], 2_147_483_648, 'a 32-bit integer'],
    ['a day as a time', ['metadata', 'creationTimestamp'], '2026-01-31', 'a time such as 2006-01-02T15:04:05Z'],
  ])('is found: %s', (_, path, value, expected) => {
    expect(problemsOf(withValue(DEPLOYMENT, path, value))).toEqual([{ kind: 'invalid-value', path, params: { field: path.at(-1), expected } }]);
  });

  it('of a Secret is found without being told', () => {
    const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'db' }, data: { password: 'hunter2!' } };
    expect(problemsOf({ ...secret, data: { password: 'YW\nJ' } })).toEqual(problemsOf(secret));
    expect(problemsOf(secret)).toEqual([{ kind: 'invalid-value', path: ['data', 'password'], params: { field: 'password', expected: 'base64 text' } }]);
    const value = fc.oneof(fc.stringMatching(/^[!-~]{12,}$/), fc.bigInt({ min: 10n ** 12n, max: 10n ** 14n }).map(Number));
    fc.assert(fc.property(value, (leaked) => !JSON.stringify(problemsOf({ ...secret, data: { password: leaked } })).includes(String(leaked))));
  });
});

describe('an entry of a list', () => {
  it('cannot be empty where it is one of several words', () => {
    const claim = (accessModes: JsonValue): JsonObject => ({
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'a' },
      spec: { accessModes, resources: { requests: { storage: '1Gi' } } },
    });
    const expected = 'one of ReadOnlyMany, ReadWriteMany, ReadWriteOnce, ReadWriteOncePod';
    expect(problemsOf(claim(['']))).toEqual([{ kind: 'invalid-value', path: ['spec', 'accessModes', 0], params: { field: 'accessModes[0]', expected } }]);
    expect(problemsOf(claim(['ReadWriteOnce']))).toEqual([]);
  });
});

describe('a field that is missing', () => {
  it.each<[string, Path, string]>([
    ['the name of a container', [...CONTAINER, 'name'], 'string'],
    ['the image of a container', [...CONTAINER, 'image'], 'string'],
    ['the containers', [...POD_SPEC, 'containers'], 'list'],
    ['the selector', ['spec', 'selector'], 'object'],
    ['the spec', ['spec'], 'object'],
  ])('is reported where it belongs: %s', (_, path, expected) => {
    const expectation = [{ kind: 'missing-field', path, params: { field: path.at(-1), expected } }];
    expect(problemsOf(withValue(DEPLOYMENT, path, undefined))).toEqual(expectation);
    expect(problemsOf(withValue(DEPLOYMENT, path, null))).toEqual(expectation);
  });

  it('counts in an empty entry of a list, too', () => {
    expect(problemsOf(withValue(DEPLOYMENT, [...CONTAINER, 'volumeMounts', 0], null))).toEqual([
      { kind: 'missing-field', path: [...CONTAINER, 'volumeMounts', 0, 'mountPath'], params: { field: 'mountPath', expected: 'string' } },
      { kind: 'missing-field', path: [...CONTAINER, 'volumeMounts', 0, 'name'], params: { field: 'name', expected: 'string' } },
    ]);
  });
});

describe('a document that is no whole object', () => {
  it('is left alone: a strategic merge patch and an encrypted file', () => {
    expect(problemsOf({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'shop' }, $patch: 'delete' })).toEqual([]);
    expect(problemsOf({ apiVersion: 'v1', kind: 'Secret', data: { a: 'ENC[AES256_GCM,data:x]' }, sops: { version: '3.9.0' } })).toEqual([]);
  });

  it('may say in a list how the list is merged', () => {
    expect(problemsOf(withValue(DEPLOYMENT, [...POD_SPEC, '$setElementOrder/containers'], []))).toEqual([]);
  });
});
