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

it('later is less time before a certificate expires, less availability, and no wake-up for what is down', () => {
  const resources = alerts(
    'a.yml',
    { name: 'Month', expr: 'cert_expiry_timestamp - time() < 30 * 86400' },
    { name: 'Day', expr: 'cert_expiry_timestamp - time() < 86400' },
    { name: 'Down', expr: 'up == 0' },
    { name: 'DownWarning', expr: 'up == 0', severity: 'warning' },
    { name: 'Share', expr: 'sum(rate(app_errors_total[5m])) / sum(rate(app_requests_total[5m])) > 0.05' },
    { name: 'Late', expr: 'sum(rate(app_errors_total[5m])) / sum(rate(app_requests_total[5m])) > 0.5' },
    { name: 'PerSecond', expr: 'sum(rate(app_errors_total[5m])) > 0.01' },
    { name: 'High', expr: 'avg(up) < 0.999' },
    { name: 'Low', expr: 'avg(up) < 0.9' },
  );
  const all = ['certificate', 'downtime', 'errors', 'availability'].map((subject) => related(resources, `better_alerts_of_${subject}`));
  expect(all).toEqual([{ Day: ['Month'] }, { DownWarning: ['Down'] }, { Late: ['Share'] }, { Low: ['High'] }]);
});

it('an alert of one environment does not stand in for that of another, one for all does', () => {
  const own = (file: string) => (file.includes('prod') ? ['production'] : file.includes('staging') ? ['staging'] : []);
  const late = alerts('prod/a.yml', { name: 'Late', expr: cpu(95) });
  expect(related([...late, ...alerts('staging/a.yml', { name: 'Early', expr: cpu(50) })], 'better_alerts_of_cpu', own)).toEqual({});
  expect(related([...late, ...alerts('shared/a.yml', { name: 'Early', expr: cpu(50) })], 'better_alerts_of_cpu', own)).toEqual({ Late: ['Early'] });
});

it('what several servers evaluate does not stand in for each other', () => {
  const server = (file: string) => resourcesOf(file, 'scrape_configs: [{job_name: a}]\n');
  const late = alerts('a/rules/a.yml', { name: 'Late', expr: cpu(95) });
  const early = alerts('b/rules.yml', { name: 'Early', expr: cpu(50) });
  expect(related([...late, ...early], 'better_alerts_of_cpu')).toEqual({ Late: ['Early'] });
  expect(related([...late, ...early, ...server('a/prometheus.yml')], 'better_alerts_of_cpu')).toEqual({});
  expect(related([...late, ...early, ...server('prometheus.yml')], 'better_alerts_of_cpu')).toEqual({ Late: ['Early'] });
});

it('an alert that the nearest Alertmanager sends to nobody is unheard; where something is down, it counts for none that is better', () => {
  const down = (name: string, severity: string): Rule => ({ name, expr: 'up == 0', severity });
  const resources = [...alerts('mon/a.yml', down('Lost', 'page'), down('Heard', 'critical'), { name: 'Early', expr: cpu(50), severity: 'page' }, { name: 'Late', expr: cpu(95) }), ...manager('mon/alertmanager.yml', '{receiver: team, routes: [{match: {severity: page}, receiver: nobody}]}'), ...manager('other/alertmanager.yml', '{receiver: nobody}')];
  expect(related(resources, 'unheard_by')).toEqual({ Lost: ['alertmanager.yml'], Early: ['alertmanager.yml'] });
  expect(related(resources, 'better_alerts_of_downtime')).toEqual({ Lost: ['Heard'] });
  expect(related(resources, 'better_alerts_of_cpu')).toEqual({ Late: ['Early'] });
  const lost = alerts('mon/a.yml', down('Lost', 'critical'));
  expect(related([...lost, ...manager('alertmanager.yml', '{receiver: nobody}')], 'unheard_by')).toEqual({ Lost: ['alertmanager.yml'] });
  expect(related([...lost, ...manager('alertmanager.yml', '{receiver: nobody}'), ...manager('alertmanager-2.yml', '{receiver: team}')], 'unheard_by')).toEqual({});
  expect(related([...alerts('mon/prometheus/a.yml', down('Lost', 'critical')), ...manager('mon/alertmanager/config.yml', '{receiver: nobody}')], 'unheard_by')).toEqual({ Lost: ['alertmanager.yml'] });
  // Another stack beside this one says nothing of it.
  expect(related([...alerts('mon/one/a.yml', down('Lost', 'critical')), ...manager('mon/two/alertmanager.yml', '{receiver: nobody}')], 'unheard_by')).toEqual({});
});
