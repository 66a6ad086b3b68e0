import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parseChecklist } from '../../src/checklist/parse.js';
import type { Checklist, ChecklistItem, Decision, JsonValue } from '../../src/types.js';

/** Items by family: how many there are. The ids themselves stand in novacron-ids.txt, one a line, in order. */
const FAMILIES = {
  'SEC-JWT': 5, 'SEC-API': 5, 'SEC-NET': 5, 'SEC-VAULT': 5, 'SEC-CERT': 5, 'SEC-IMAGE': 5, 'SEC-RUNTIME': 5,
  'PERF-REDIS': 5, 'PERF-CACHE': 5, 'PERF-PG': 5, 'PERF-BACKUP': 5, 'PERF-CONTENT': 5,
  'OBS-PROM': 5, 'OBS-METRIC': 5, 'OBS-LOG': 5, 'OBS-AUDIT': 5, 'OBS-CRIT': 5, 'OBS-WARN': 5, 'OBS-TRACE': 5,
  'HA-ZONE': 5, 'HA-BREAKER': 5, 'HA-DR': 5, 'HA-BC': 5,
  'SCALE-HPA': 5, 'SCALE-DB': 5, 'SCALE-LOAD': 5,
  'CONF-ENV': 5, 'CONF-GITOPS': 5, 'CONF-TF': 5,
  'DOC-OPS': 5, 'DOC-OPENAPI': 5,
  'TEST-COV': 5, 'TEST-PREDEPLOY': 5, 'TEST-HEALTH': 5,
  'PIPE-BUILD': 5, 'PIPE-DEPLOY': 5, 'PIPE-VERSION': 5,
  'LIVE-PRE': 7, 'LIVE-T0': 7, 'LIVE-POST': 7,
  'RISK-HIGH': 4, 'RISK-MEDIUM': 4, 'RISK-LOW': 4,
  'TARGET-AVAIL': 4, 'TARGET-PERF': 4, 'TARGET-SEC': 4,
}; // prettier-ignore

const BY_RULES: readonly Decision[] = ['every', 'exists', 'artifact'];

function readCatalogue(): Checklist {
  const value: unknown = load(readFileSync(new URL('../../checklists/novacron.yaml', import.meta.url), 'utf8'));
  const { checklist, problems } = parseChecklist('checklists/novacron.yaml', value as JsonValue, () => ({ line: 1, column: 1 }));
  if (checklist === null) throw new Error(problems.map((problem) => problem.message).join('\n'));
  return checklist;
}

const { items, ...names } = readCatalogue();
const byId = new Map(items.map((item) => [item.id, item]));
const isCheckbox = (item: ChecklistItem) => !/^(RISK|TARGET)-/.test(item.id);
const family = (item: ChecklistItem) => item.id.replace(/-\d+$/, '');

describe('the bundled checklist', () => {
  test('has its name and title', () => {
    expect(names).toEqual({ name: 'novacron', title: 'NovaCron Production Readiness Checklist' });
  });

  test('has each of the 230 ids once and in order', () => {
    const expected = readFileSync(new URL('novacron-ids.txt', import.meta.url), 'utf8').trim().split('\n');
    expect(expected).toHaveLength(230);
    expect(items.map((item) => item.id)).toEqual(expected);
  });

  test('has as many items of each family as the checklist on paper', () => {
    const counts: Record<string, number> = {};
    for (const item of items) counts[family(item)] = (counts[family(item)] ?? 0) + 1;
    expect(counts).toEqual(FAMILIES);
  });

  test('gives each item the headings and the title of the checklist on paper', () => {
    expect(byId.get('HA-DR-1')).toMatchObject({ section: 'High Availability & Resilience', area: 'Disaster Recovery', group: 'Backup & Recovery', title: 'RTO (Recovery Time Objective): < 4 hours' });
    expect(byId.get('LIVE-T0-2')).toMatchObject({ section: 'Go-Live Checklist', area: 'Go-Live (T-0)', group: '', title: 'Health checks validated' });
    expect(byId.get('RISK-LOW-2')).toMatchObject({ section: 'Risk Assessment', area: 'Low Risk Items', group: '', title: 'API Rate Limiting: Add request throttling' });
    expect(items.filter((item) => item.section === '' || item.area === '')).toEqual([]);
    expect(items.filter((item) => item.group === '' && !/^(LIVE|RISK|TARGET)-/.test(item.id))).toEqual([]);
  });

  test('decides at least 175 of the 206 checkbox items from files alone', () => {
    const boxes = items.filter(isCheckbox);
    expect(boxes).toHaveLength(206);
    expect(boxes.filter((item) => BY_RULES.includes(item.decision)).length).toBeGreaterThanOrEqual(175);
  });

  test('decides every risk and target by rules, or by items that rules decide', () => {
    const decidedByFiles = (item: ChecklistItem): boolean =>
      BY_RULES.includes(item.decision) || (item.decision === 'derived' && item.from.every((id) => decidedByFiles(byId.get(id) ?? item)));
    expect(items.filter((item) => !isCheckbox(item)).filter((item) => !decidedByFiles(item))).toEqual([]);
  });

  test('waits for a person only where nobody else can know', () => {
    const attested = items.filter((item) => item.decision === 'attest').map((item) => item.id);
    expect(attested).toEqual([
      'HA-BC-5', 'LIVE-PRE-6', 'LIVE-T0-1', 'LIVE-T0-6', 'LIVE-T0-7', 'LIVE-POST-1', 'LIVE-POST-2', 'LIVE-POST-3', 'LIVE-POST-4', 'LIVE-POST-5', 'LIVE-POST-6',
    ]); // prettier-ignore
  });

  test('tells a person who attests in which role, what to state, and with what evidence', () => {
    for (const item of items.filter(({ decision }) => decision === 'attest')) expect(item.asks).toMatch(/^The [a-z ]+ states .+, with .+ as evidence/);
  });

  test('asks something of its own for each item, in one or two sentences', () => {
    expect(new Set(items.map((item) => item.asks)).size).toBe(items.length);
    for (const item of items) {
      expect(item.asks).toMatch(/^[A-Z].{20,}\.$/);
      expect(item.asks.split(/(?<=\.)\s+(?=[A-Z])/).length).toBeLessThanOrEqual(2);
    }
  });

  test('asks for the go-live items in the phase of their heading', () => {
    const phases = new Map(items.filter((item) => item.id.startsWith('LIVE-')).map((item) => [item.area, item.phase]));
    expect([...phases.values()]).toEqual(['pre-go-live', 'go-live', 'post-go-live']);
    for (const item of items.filter(({ id }) => id.startsWith('LIVE-'))) expect(item.phase).toBe(phases.get(item.area));
  });

  test('never lets an item of an earlier phase wait for one of a later phase', () => {
    const order = ['build', 'pre-go-live', 'go-live', 'post-go-live'];
    const early = items.flatMap((item) => item.from.filter((id) => order.indexOf(byId.get(id)?.phase ?? '') > order.indexOf(item.phase)).map((id) => `${item.id} follows ${id}`));
    expect(early).toEqual([]);
  });

  test('gives the risks of the risk assessment the risk of their heading', () => {
    const wrong = items.filter((item) => item.id.startsWith('RISK-') && !item.id.startsWith(`RISK-${item.risk.toUpperCase()}-`));
    expect(wrong).toEqual([]);
  });
});
