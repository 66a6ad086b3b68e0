import { expect, it } from 'vitest';
import { joinResources } from '../../src/join/join.js';
import type { Resource } from '../../src/types.js';
import { resourcesOf } from '../support/format.js';

interface Rule {
  readonly name: string;
  readonly expr: string;
  readonly severity?: string;
}

function alerts(file: string, ...rules: readonly Rule[]): readonly Resource[] {
  const lines = rules.map(({ name, expr, severity = 'critical' }) => `      - {alert: ${name}, expr: ${JSON.stringify(expr)}, labels: {severity: ${severity}}}`);
  return resourcesOf(file, `groups:\n  - name: g\n    rules:\n${lines.join('\n')}\n`);
}

const manager = (file: string, route: string) => resourcesOf(file, `route: ${route}\nreceivers: [{name: nobody}, {name: team, pagerduty_configs: [{service_key: k}]}]\n`);

/** Names of the resources that each alert has in a relation. */
function related(resources: readonly Resource[], relation: string, own: (file: string) => readonly string[] = () => []): Record<string, readonly string[]> {
  const relations = joinResources(resources, [], { environments: [], own });
  const found = resources.filter(({ kind }) => kind === 'alert').map((alert) => [alert.identity.name, relations.related(alert, relation).map(({ identity }) => identity.name)] as const);
  return Object.fromEntries(found.filter(([, names]) => names.length > 0));
}

const cpu = (percent: number) => `cpu_usage_percent > ${percent}`;

it('an alert that fires later than another on the same subject has the earlier one', () => {
  const resources = alerts('a.yml', { name: 'Warning', expr: cpu(80) }, { name: 'Late', expr: cpu(95) }, { name: 'Memory', expr: 'memory_usage_percent > 90' });
  expect(related(resources, 'better_alerts_of_cpu')).toEqual({ Late: ['Warning'] });
  expect(related(resources, 'better_alerts_of_memory')).toEqual({});
});

it('what cannot fire is no better, and a broken alert has a sound one', () => {
  const broken = alerts('b.yml', { name: 'Early', expr: cpu(50) }, { name: 'Broken', expr: 'sum(' });
  expect(related([...broken, ...alerts('a.yml', { name: 'Late', expr: cpu(95) })], 'better_alerts_of_cpu')).toEqual({ Early: ['Late'] });
});

it('later is less time before a certificate expires, less availability, no wake-up for what is down, and errors by the second', () => {
  const resources = alerts(
    'a.yml',
    { name: 'Month', expr: 'cert_expiry_timestamp - time() < 30 * 86400' },
    { name: 'Day', expr: 'cert_expiry_timestamp - time() < 86400' },
    { name: 'Down', expr: 'up == 0' },
    { name: 'DownWarning', expr: 'up == 0', severity: 'warning' },
    { name: 'Share', expr: 'sum(rate(app_errors_total[5m])) / sum(rate(app_requests_total[5m])) > 0.5' },
    { name: 'PerSecond', expr: 'sum(rate(app_errors_total[5m])) > 0.05' },
    { name: 'High', expr: 'avg(up) < 0.999' },
    { name: 'Low', expr: 'avg(up) < 0.9' },
  );
  const all = ['certificate', 'downtime', 'errors', 'availability'].map((subject) => related(resources, `better_alerts_of_${subject}`));
  expect(all).toEqual([{ Day: ['Month'] }, { DownWarning: ['Down'] }, { PerSecond: ['Share'] }, { Low: ['High'] }]);
});

it('an alert of one environment does not stand in for that of another, one for all does', () => {
  const own = (file: string) => (file.includes('prod') ? ['production'] : file.includes('staging') ? ['staging'] : []);
  const late = alerts('prod/a.yml', { name: 'Late', expr: cpu(95) });
  expect(related([...late, ...alerts('staging/a.yml', { name: 'Early', expr: cpu(50) })], 'better_alerts_of_cpu', own)).toEqual({});
  expect(related([...late, ...alerts('shared/a.yml', { name: 'Early', expr: cpu(50) })], 'better_alerts_of_cpu', own)).toEqual({ Late: ['Early'] });
});

it('an alert that the nearest Alertmanager sends to nobody is unheard, and counts for none that is better', () => {
  const resources = [...alerts('mon/a.yml', { name: 'Early', expr: cpu(50), severity: 'info' }, { name: 'Late', expr: cpu(95) }), ...manager('mon/alertmanager.yml', '{receiver: team, routes: [{match: {severity: info}, receiver: nobody}]}'), ...manager('other/alertmanager.yml', '{receiver: nobody}')];
  expect(related(resources, 'unheard_by')).toEqual({ Early: ['alertmanager.yml'] });
  expect(related(resources, 'better_alerts_of_cpu')).toEqual({ Early: ['Late'] });
  expect(related(alerts('mon/a.yml', { name: 'Lost', expr: cpu(50) }).concat(manager('alertmanager.yml', '{receiver: nobody}')), 'unheard_by')).toEqual({ Lost: ['alertmanager.yml'] });
  expect(related([...alerts('a/b/a.yml', { name: 'Lost', expr: cpu(50) }), ...manager('a/alertmanager.yml', '{receiver: nobody}'), ...manager('a/alertmanager-2.yml', '{receiver: team}')], 'unheard_by')).toEqual({});
});
