import { describe, expect, it } from 'vitest';
import { createReader } from '../../src/read/read-source.js';
import { ingest } from '../../src/scan/ingest.js';

/** What reading one file comes to. */
function read(file: string, text: string) {
  const { resources, problems, skipped } = ingest({ file, absolutePath: null }, createReader(new Map([[file, Buffer.from(text)]])), new Set());
  return { kinds: resources.map(({ kind }) => kind), problems: problems.map(({ message }) => message), skipped: skipped.map(({ reason }) => reason) };
}

const BROKEN = 'key: [unclosed\nother: value\n';

describe('a file that cannot be read', () => {
  it('is an error where its place or its words say that it is deployed', () => {
    expect(read('k8s/web.yaml', `apiVersion: v1\nkind: Pod\n${BROKEN}`).problems).toHaveLength(1);
    expect(read('.github/workflows/ci.yml', `on: push\njobs:\n  test:\n    if: \${{ github.ref }}\n    ${BROKEN}`).problems).toHaveLength(1);
    expect(read('monitoring/alerts.yml', `groups:\n- name: shop\n  rules:\n  - alert: Down\n    expr: up == 0\n    annotations: {summary: "{{ $labels.instance }} is down"}\n  ${BROKEN}`).problems).toHaveLength(1);
  });

  it('is left out where it is a template, or nothing says that it is deployed', () => {
    expect(read('k8s/web.yaml', `apiVersion: v1\nkind: Pod\nmetadata: {name: {{ .Values.name }}}\n`)).toEqual({ kinds: [], problems: [], skipped: ['a template; scan what it renders to'] });
    expect(read('notes/services.yaml', `services: image\n${BROKEN}`)).toEqual({ kinds: [], problems: [], skipped: ['neither valid YAML nor anything that says that it is deployed'] });
  });

  it('is nothing where it is a text whose code blocks only look like manifests', () => {
    expect(read('docs/operations/security-roadmap.md', '# Roadmap\n\n```yaml\napiVersion: v1\nkind: Pod\n```\n- `a`: b: c\n')).toEqual({ kinds: [], problems: [], skipped: [] });
  });
});
