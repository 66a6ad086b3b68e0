import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containerAt, fingerprint } from '../../src/findings/fingerprint.js';
import { resourceOf } from '../support/resource.js';

function pod(containers: readonly { name: string; image?: string }[], file?: string) {
  return resourceOf({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web' }, spec: { containers } }, file);
}

describe('a fingerprint', () => {
  it('is the same for reordered containers and renamed files', () => {
    const before = fingerprint('K8S-0012', pod([{ name: 'web' }, { name: 'proxy' }]), ['spec', 'containers', 1, 'resources']);
    const after = fingerprint('K8S-0012', pod([{ name: 'proxy' }, { name: 'web' }], 'moved/pod.yaml'), ['spec', 'containers', 0, 'resources']);
    expect(after).toBe(before);
    expect(before).toMatch(/^[0-9a-f]{32}$/);
  });

  it('differs by rule, resource and place', () => {
    const web = pod([{ name: 'web' }, { name: 'proxy' }]);
    const other = resourceOf({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'other' }, spec: { containers: [{ name: 'web' }] } });
    const all = [
      fingerprint('K8S-0012', web, ['spec', 'containers', 0, 'resources']),
      fingerprint('K8S-0013', web, ['spec', 'containers', 0, 'resources']),
      fingerprint('K8S-0012', web, ['spec', 'containers', 1, 'resources']),
      fingerprint('K8S-0012', web, ['spec', 'containers', 0, 'image']),
      fingerprint('K8S-0012', other, ['spec', 'containers', 0, 'resources']),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('is the same for every order of named elements', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(names, fc.func(fc.nat()), (list, weight) => {
        const shuffled = [...list].sort((a, b) => weight(a) - weight(b));
        for (const name of list) {
          const at = (order: readonly string[]) => fingerprint('K8S-0012', pod(order.map((each) => ({ name: each }))), ['spec', 'containers', order.indexOf(name)]);
          expect(at(shuffled)).toBe(at(list));
        }
      }),
    );
  });
});

it('the container of a finding is named', () => {
  const web = pod([{ name: 'web', image: 'nginx' }]);
  expect(containerAt(web, ['spec', 'containers', 0, 'image'])).toEqual({ container: 'web', image: 'nginx' });
  expect(containerAt(web, ['spec', 'containers', 7, 'image'])).toEqual({ container: null, image: null });
  expect(containerAt(web, ['spec', 'hostNetwork'])).toEqual({ container: null, image: null });
});
