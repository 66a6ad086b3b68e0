import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../../src/base/package-root.js';
import { UNREAD_FIELDS, withoutUnread } from '../../src/evaluate/unread.js';
import type { JsonObject, Resource } from '../../src/types.js';

const resource = (kind: string, value: JsonObject, family: Resource['family'] = 'kubernetes'): Resource => ({
  key: '', family, kind, identity: { apiVersion: '', kind, namespace: null, name: 'a', address: null }, file: 'a.yaml', documentIndex: 0, documentPath: [], template: null, value, unknown: null,
});

it('what no rule reads is left out, and everything else stays', () => {
  const metadata = { name: 'a', annotations: { note: 'b' } };
  expect(withoutUnread(resource('Pod', { kind: 'Pod', metadata: { ...metadata, managedFields: [{ manager: 'kubectl' }] }, spec: { versions: 1 }, status: { phase: 'Running' } }))).toEqual({ kind: 'Pod', metadata, spec: { versions: 1 } });
  expect(withoutUnread(resource('CustomResourceDefinition', { metadata, spec: { group: 'shop.test', versions: [{ name: 'v1' }] } }))).toEqual({ metadata, spec: { group: 'shop.test' } });
  const plain = resource('Pod', { kind: 'Pod', metadata, spec: {} });
  expect(withoutUnread(plain)).toBe(plain.value);
  const planned = resource('aws_instance', { status: 'x' }, 'terraform');
  expect(withoutUnread(planned)).toBe(planned.value);
});

it('no rule for Kubernetes reads these fields', () => {
  const folders = ['kubernetes', 'lib'].map((name) => path.join(packageRoot(), 'policies', name));
  const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.rego') && !name.endsWith('_test.rego')).map((name) => path.join(folder, name)));
  const reading = files.filter((file) => UNREAD_FIELDS.some((field) => new RegExp(`\\.${field}\\b|"${field}"`).test(readFileSync(file, 'utf8'))));
  expect(reading.map((file) => path.relative(packageRoot(), file))).toEqual([]);
});
