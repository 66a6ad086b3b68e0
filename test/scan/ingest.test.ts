import { describe, expect, it } from 'vitest';
import { createReader } from '../../src/read/read-source.js';
import { findKustomized, ingest } from '../../src/scan/ingest.js';

/** What reading one file comes to. */
function read(file: string, text: string) {
  const { resources, problems, skipped } = ingest({ file, absolutePath: null }, createReader(new Map([[file, Buffer.from(text)]])), new Map());
  return { kinds: resources.map(({ kind }) => kind), problems: problems.map(({ message }) => message), skipped: skipped.map(({ reason }) => reason) };
}

const BROKEN = 'key: [unclosed\nother: value\n';

describe('a file that cannot be read', () => {
  it('is an error where its place or its words say that it is deployed', () => {
    expect(read('k8s/web.yaml', `apiVersion: v1\nkind: Pod\n${BROKEN}`).problems).toHaveLength(1);
    expect(read('.github/workflows/ci.yml', `on: push\njobs:\n  test:\n    if: \${{ github.ref }}\n    ${BROKEN}`).problems).toHaveLength(1);
    expect(read('monitoring/alerts.yml', `groups:\n- name: shop\n  rules:\n  - alert: Down\n    expr: up == 0\n    annotations: {summary: "{{ $labels.instance }} is down"}\n  ${BROKEN}`).problems).toHaveLength(1);
  });

  it('is an error where a manifest has a slip in its apiVersion, or none', () => {
    const rest = 'kind: Application\nmetadata: {name: shop}\nspec: {project: shop}\n';
    expect(read('argocd/shop.yaml', `tapiVersion: argoproj.io/v1alpha1\n${rest}`).problems).toEqual(['The Application has tapiVersion in place of apiVersion, so Kubernetes refuses it.']);
    expect(read('argocd/shop.yaml', `apiversion: argoproj.io/v1alpha1\n# apiVersion\n${rest}`).problems).toEqual(['The Application has apiversion in place of apiVersion, so Kubernetes refuses it.']);
    expect(read('k8s/web.yaml', '# apiVersion\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 2}\n').problems).toEqual(['The Deployment has no apiVersion, so Kubernetes refuses it.']);
    expect(read('meta.yaml', '# apiVersion\nkind: Guide\nmetadata: {name: shop}\nversion: 1\n').problems).toEqual([]);
  });

  it('is left out where it is a template, or nothing says that it is deployed', () => {
    expect(read('k8s/web.yaml', `apiVersion: v1\nkind: Pod\nmetadata: {name: {{ .Values.name }}}\n`)).toEqual({ kinds: [], problems: [], skipped: ['a template; scan what it renders to'] });
    expect(read('notes/services.yaml', `services: image\n${BROKEN}`)).toEqual({ kinds: [], problems: [], skipped: ['neither valid YAML nor anything that says that it is deployed'] });
  });

  it('is nothing where it is a text whose code blocks only look like manifests', () => {
    expect(read('docs/operations/security-roadmap.md', '# Roadmap\n\n```yaml\napiVersion: v1\nkind: Pod\n```\n- `a`: b: c\n')).toEqual({ kinds: [], problems: [], skipped: [] });
  });
});

describe('a manifest beside a kustomization', () => {
  const manifest = (kind: string) => `apiVersion: v1\nkind: ${kind}\nmetadata: {name: shop}\n`;
  /** The kinds that each file of a folder comes to, and why files are left out. */
  const readAll = (files: Readonly<Record<string, string>>) => {
    const sources = Object.keys(files).map((file) => ({ file, absolutePath: null }));
    const reader = createReader(new Map(Object.entries(files).map(([file, text]) => [file, Buffer.from(text)])));
    const kustomized = findKustomized(sources, reader);
    return Object.fromEntries(sources.map((source) => {
      const { resources, skipped } = ingest(source, reader, kustomized);
      return [source.file, [...resources.map(({ kind }) => kind), ...skipped.map(({ reason }) => reason)]];
    }));
  };
  const kustomization = 'resources:\n  - web.yaml\n  - ../shared/redis.yaml\npatches:\n  - path: patch.yaml\n';
  const folder = { 'app/kustomization.yaml': kustomization, 'app/web.yaml': manifest('Pod'), 'app/old.yaml': manifest('Service'), 'app/patch.yaml': manifest('Pod'), 'shared/redis.yaml': manifest('Pod'), 'shared/cache.yaml': manifest('Pod') };

  it('is not deployed where that does not list it', () => {
    expect(readAll(folder)).toEqual({
      'app/kustomization.yaml': ['kustomization'],
      'app/web.yaml': ['Pod'],
      'app/old.yaml': ['the kustomization that picks files from its folder does not list it, so it is not deployed'],
      'app/patch.yaml': ['a Kustomize patch, judged in the manifests that it changes'],
      'shared/redis.yaml': ['Pod'],
      'shared/cache.yaml': ['Pod'],
    });
  });

  it('is not deployed in a folder below of which that names other files', () => {
    const files = { 'app/kustomization.yaml': 'resources:\n  - crds/orders.yaml\npatches:\n  - path: patches/orders.yaml\n', 'app/crds/orders.yaml': manifest('Pod'), 'app/crds/carts.yaml': manifest('Pod'), 'app/patches/orders.yaml': manifest('Pod'), 'app/patches/carts.yaml': manifest('Pod'), 'app/more/web.yaml': manifest('Pod') };
    const left = 'the kustomization that picks files from its folder does not list it, so it is not deployed';
    expect(readAll(files)).toMatchObject({ 'app/crds/orders.yaml': ['Pod'], 'app/crds/carts.yaml': [left], 'app/patches/carts.yaml': [left], 'app/more/web.yaml': ['Pod'] });
  });

  it('counts where people apply it by hand, or where it gives a secret away', () => {
    const application = 'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: shop}\n';
    expect(readAll({ ...folder, 'app/old.yaml': `${manifest('Namespace')}---\n${manifest('Service')}`, 'app/application.yaml': application, 'app/secret.yaml': manifest('Secret') })).toMatchObject({
      'app/old.yaml': ['Namespace', 'the kustomization that picks files from its folder does not list it, so it is not deployed'], 'app/application.yaml': ['Application.argoproj.io'], 'app/secret.yaml': ['Secret'],
    });
  });

  it('counts where the kustomization lists nothing, and where Skaffold deploys', () => {
    expect(readAll({ ...folder, 'app/kustomization.yaml': 'namePrefix: shop-\n' })).toMatchObject({ 'app/old.yaml': ['Service'] });
    expect(readAll({ ...folder, 'skaffold.yaml': 'apiVersion: skaffold/v4beta6\nkind: Config\n' })).toMatchObject({ 'app/old.yaml': ['Service'] });
  });
});
