import { describe, expect, it } from 'vitest';
import { countFingerprints, baselineOf, formatBaseline, pruneBaseline, readBaseline } from '../../src/suppress/baseline.js';
import { suppress, type SuppressOptions } from '../../src/suppress/apply.js';
import { yamlCommentScope } from '../../src/suppress/comment-scope.js';
import { EVERYWHERE, parseWaiverText, type Waiver } from '../../src/suppress/waiver.js';
import type { Finding } from '../../src/types.js';

const location = { file: 'readygate.yaml', line: 3, column: 5 };
const known = new Set(['K8S-0012', 'K8S-0200', 'SEC-RUNTIME-3']);

function finding(changes: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'K8S-0012',
    severity: 'high',
    message: 'Container web has no memory limit',
    items: ['SEC-RUNTIME-3'],
    file: 'k8s/web.yaml',
    line: 10,
    column: 9,
    path: 'spec.containers[0]',
    resource: { apiVersion: 'v1', kind: 'Pod', namespace: 'shop', name: 'web', address: null },
    container: 'web',
    image: 'registry.example.com/base/web:1.4.2',
    fingerprint: 'f1',
    status: 'new',
    remediation: 'Set it.',
    related: [],
    snippet: null,
    ...changes,
  };
}

function waiver(changes: Partial<Waiver> = {}): Waiver {
  return { id: 'K8S-0012', scope: EVERYWHERE, reason: 'measured', owner: 'team-shop', until: '2027-01-31', location, ...changes };
}

function statuses(findings: readonly Finding[], changes: Partial<SuppressOptions>): string[] {
  return suppress(findings, { waivers: [], baseline: new Map(), today: '2026-11-24', environmentsOf: () => ['production'], ...changes }).findings.map((each) => each.status);
}

describe('a waiver', () => {
  it('waives its rule or its item within its scope, down to the container', () => {
    expect(statuses([finding()], { waivers: [waiver()] })).toEqual(['waived']);
    expect(statuses([finding()], { waivers: [waiver({ id: 'SEC-RUNTIME-3' })] })).toEqual(['waived']);
    expect(statuses([finding()], { waivers: [waiver({ id: 'K8S-0200' })] })).toEqual(['new']);
    const scope = { ...EVERYWHERE, file: 'k8s/**', kind: 'Pod', namespace: 'shop', name: 'web', container: 'web', environment: 'production' };
    expect(statuses([finding()], { waivers: [waiver({ scope })] })).toEqual(['waived']);
    for (const other of [{ file: 'helm/**' }, { kind: 'Job' }, { namespace: 'x' }, { name: 'x' }, { container: 'proxy' }, { environment: 'staging' }, { address: 'a.b' }]) {
      expect(statuses([finding()], { waivers: [waiver({ scope: { ...scope, ...other } })] })).toEqual(['new']);
    }
  });

  it('may name an image, whole or by its beginning', () => {
    const of = (image: string) => statuses([finding()], { waivers: [waiver({ scope: { ...EVERYWHERE, image } })] });
    expect([of('registry.example.com/base/web:1.4.2'), of('registry.example.com/base/*'), of('*')]).toEqual([['waived'], ['waived'], ['waived']]);
    expect([of('registry.example.com/base/web'), of('other.example.com/*')]).toEqual([['new'], ['new']]);
    expect(statuses([finding({ container: null, image: null })], { waivers: [waiver({ scope: { ...EVERYWHERE, image: '*' } })] })).toEqual(['new']);
  });

  it('counts up to and including its last day, and is told when it expired', () => {
    expect(statuses([finding()], { waivers: [waiver({ until: '2026-11-24' })] })).toEqual(['waived']);
    const result = suppress([finding()], { waivers: [waiver({ until: '2026-11-23' })], baseline: new Map(), today: '2026-11-24', environmentsOf: () => [] });
    expect(result.findings.map((each) => each.status)).toEqual(['new']);
    expect(result.notices).toEqual([{ code: 'waiver', message: 'The waiver of K8S-0012 by team-shop expired on 2026-11-23.', remedy: 'Mend the finding or renew the waiver.', location }]);
  });

  it('that waives nothing is told', () => {
    const result = suppress([], { waivers: [waiver()], baseline: new Map(), today: '2026-11-24', environmentsOf: () => [] });
    expect(result.notices).toEqual([{ code: 'waiver', message: 'The waiver of K8S-0012 by team-shop waives nothing.', remedy: 'Remove it.', location }]);
  });
});

describe('the text of a waiver', () => {
  const read = (text: string) => parseWaiverText(text, { location, scope: EVERYWHERE }, known);

  it('has ids, a reason, an expiry, an owner and perhaps a container', () => {
    expect(read('K8S-0012,K8S-0200 loads once a month until=2027-01-31 by=team-shop container=report')).toEqual({
      problems: [],
      waivers: ['K8S-0012', 'K8S-0200'].map((id) => ({ id, scope: { ...EVERYWHERE, container: 'report' }, reason: 'loads once a month', owner: 'team-shop', until: '2027-01-31', location })),
    });
  });

  it.each([
    ['', 'The waiver names no rule and no item.'],
    ['K8S-0013 reason until=2027-01-31 by=x', 'The waiver names K8S-0013, which is neither a rule nor an item of the checklist.'],
    ['K8S-0012 until=2027-01-31 by=x', 'The waiver of K8S-0012 has no reason.'],
    ['K8S-0012 reason until=2027-01-31', 'The waiver of K8S-0012 has no owner.'],
    ['K8S-0012 reason by=x', 'The waiver of K8S-0012 has no expiry.'],
    ['K8S-0012 reason until=2027-02-30 by=x', 'The waiver of K8S-0012 has "2027-02-30" as its expiry, which is no date.'],
  ])('fails closed: %j', (text, message) => {
    const { waivers, problems } = read(text);
    expect(waivers).toEqual([]);
    expect(problems[0]?.message).toBe(message);
  });
});

describe('a baseline', () => {
  it('makes as many findings known as it holds, and no more', () => {
    const entries = baselineOf([finding()]);
    expect(statuses([finding(), finding({ file: 'copy.yaml' })], { baseline: countFingerprints(entries) })).toEqual(['known', 'new']);
  });

  it('is read back as it was written, sorted', () => {
    const entries = baselineOf([finding({ file: 'b.yaml' }), finding({ file: 'a.yaml', fingerprint: 'f2' }), finding({ status: 'waived' })]);
    expect(readBaseline(JSON.parse(formatBaseline(entries)) as never)).toEqual([
      { fingerprint: 'f2', ruleId: 'K8S-0012', file: 'a.yaml', message: 'Container web has no memory limit' },
      { fingerprint: 'f1', ruleId: 'K8S-0012', file: 'b.yaml', message: 'Container web has no memory limit' },
    ]);
  });

  it('loses by pruning what is no longer found', () => {
    const entries = baselineOf([finding(), finding({ fingerprint: 'gone' }), finding()]);
    expect(pruneBaseline(entries, [finding()]).map((entry) => entry.fingerprint)).toEqual(['f1']);
  });
});

describe('a comment speaks for', () => {
  const lines = ['apiVersion: v1', 'kind: Pod', 'spec:', '  containers:', '    - name: web', '      image: web', '      resources:', '        limits: {}', '    - name: proxy', '  hostNetwork: true'];
  const scope = (comment: number, all = lines) => yamlCommentScope(all, comment, [1, all.length]);
  const above = (line: number) => [...lines.slice(0, line - 1), '# readygate:waive', ...lines.slice(line - 1)];

  it('the list element below it, with everything in it', () => {
    expect(scope(5, above(5))).toEqual([6, 9]);
  });

  it('the key below it, with a list at the same depth', () => {
    expect(scope(7, above(7))).toEqual([8, 9]);
    expect(yamlCommentScope(['a:', '# x', 'b:', '- 1', '- 2', 'c: 3'], 2, [1, 6])).toEqual([3, 5]);
  });

  it('the value beside it', () => {
    expect(scope(10)).toEqual([10, 10]);
  });

  it('the whole document when it stands before its first line', () => {
    expect(scope(1, above(1))).toEqual([1, 11]);
  });
});
