import { expect, it } from 'vitest';
import { joinResources } from '../../src/join/join.js';
import type { JsonObject, Resource } from '../../src/types.js';
import { resourceOf } from '../support/resource.js';

const web = (image: string) => resourceOf({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' }, spec: { template: { spec: { containers: [{ name: 'web', image }], initContainers: [{ name: 'setup', image: 'busybox:1.37' }] } } } }, 'base/web.yaml');
const overlay = (file: string, value: JsonObject): Resource => ({ ...resourceOf({ metadata: { name: file }, ...value }, file), family: 'repository', kind: 'kustomization' });
const found = (image: string, ...kustomizations: readonly Resource[]) => {
  const workload = web(image);
  return joinResources([workload, ...kustomizations], []).related(workload, 'kustomizations').map(({ file }) => file);
};

it('a workload knows the kustomizations that put a version in place of its images, told by the name without tag and digest', () => {
  const production = overlay('production/kustomization.yaml', { images: [{ name: 'registry:5000/shop/web', newTag: '1.4.2' }] });
  const other = overlay('other/kustomization.yaml', { images: [{ name: 'shop/web', newTag: '1.4.2' }] });
  for (const image of ['registry:5000/shop/web', 'registry:5000/shop/web:latest', 'registry:5000/shop/web@sha256:e3b0', 'registry:5000/shop/web:1@sha256:e3b0']) {
    expect(found(image, production, other)).toEqual(['production/kustomization.yaml']);
  }
});

it('images of init containers count, and what is broken names none', () => {
  expect(found('shop/web', overlay('a/kustomization.yaml', { images: [{ name: 'busybox', newTag: '1.37.0' }, { name: 'shop/web', newTag: '2' }] }))).toEqual(['a/kustomization.yaml']);
  expect(found('shop/web', overlay('a/kustomization.yaml', { images: 'shop/web' }), overlay('b/kustomization.yaml', { images: [{ newTag: '2' }] }))).toEqual([]);
});
