import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/parse/documents.js';
import { identifyEmbedded } from '../../src/repository/identify.js';
import { fillVariables } from '../../src/repository/monitoring/grafana.js';
import type { JsonObject, Resource } from '../../src/types.js';
import { resourcesOf } from '../support/format.js';
import { resourceOf } from '../support/resource.js';

const summary = (resources: readonly Resource[]) => resources.map(({ kind, identity, documentPath, facts }) => ({ kind, name: identity.name, path: documentPath, facts }));

function readText(text: string) {
  const [document] = readDocuments('', new TextEncoder().encode(text)).documents;
  return document?.kind === 'value' ? document.value : null;
}

const embedded = (value: JsonObject) => identifyEmbedded(resourceOf(value), readText).filter(({ kind }) => kind !== 'settings');

const sound = { fault: '', broken: false, topics: [], signals: [], seconds: 0, critical: false };
const rules = `groups:
  - name: shop
    rules:
      - alert: ShopDown
        expr: up{job="shop"} == 0
        for: 5m
        labels: {severity: critical}
      - record: job:errors:ratio
        expr: sum(rate(shop_errors_total[5m])) / sum(rate(shop_requests_total[5m]))
`;

describe('rules of Prometheus', () => {
  it('each alert and each recording rule is a resource, with what its expression says', () => {
    expect(summary(resourcesOf('shop.yml', rules))).toEqual([
      { kind: 'alert', name: 'ShopDown', path: ['groups', 0, 'rules', 0], facts: { ...sound, signals: [{ subject: 'downtime', figure: '' }], seconds: 300, critical: true } },
      { kind: 'recording_rule', name: 'job:errors:ratio', path: ['groups', 0, 'rules', 1], facts: { ...sound, topics: ['custom', 'errors'] } },
    ]);
  });

  it('one wrong expression makes the whole file useless, as for Prometheus', () => {
    const broken = `${rules}      - alert: Broken\n        expr: sum(up\n`;
    expect(resourcesOf('shop.yml', broken).map(({ identity, facts }) => [identity.name, facts?.broken, facts?.fault])).toEqual([
      ['ShopDown', false, 'is never loaded, because Prometheus refuses the whole file for Broken'],
      ['job:errors:ratio', false, 'is never loaded, because Prometheus refuses the whole file for Broken'],
      ['Broken', true, 'is never loaded, because its expression is no PromQL'],
    ]);
  });

  it('rules of Loki and of other tools are not taken for broken ones', () => {
    const loki = 'groups:\n  - name: logs\n    rules:\n      - alert: Errors\n        expr: sum(rate({app="shop"} |= "error" [5m])) > 10\n';
    expect(summary(resourcesOf('loki-rules.yml', loki))).toEqual([{ kind: 'alert', name: 'Errors', path: ['groups', 0, 'rules', 0], facts: sound }]);
    expect(resourcesOf('falco.yml', 'groups:\n  - rules: [{name: x, expr: 1}]\n')).toEqual([]);
    expect(resourcesOf('ci.yml', 'groups: [a]\nrules: expr\n')).toEqual([]);
  });

  it('stand in custom resources and in files of ConfigMaps as well', () => {
    const spec = readText(rules);
    const resource = embedded({ apiVersion: 'monitoring.coreos.com/v1', kind: 'PrometheusRule', metadata: { name: 'shop' }, spec });
    expect(resource.map(({ kind, within }) => [kind, within?.path, within?.inText])).toEqual([
      ['alert', ['spec', 'groups', 0, 'rules', 0], null],
      ['recording_rule', ['spec', 'groups', 0, 'rules', 1], null],
    ]);
    const file = embedded({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'rules' }, data: { 'shop.rules': rules, other: 'x' } });
    expect(file.map(({ kind, within }) => [kind, within?.path, within?.inText])).toEqual([
      ['alert', ['data', 'shop.rules'], ['groups', 0, 'rules', 0]],
      ['recording_rule', ['data', 'shop.rules'], ['groups', 0, 'rules', 1]],
    ]);
  });
});

describe('Alertmanager', () => {
  const config = (route: string, receivers: string) => resourcesOf('alertmanager.yml', `route:\n${route}\nreceivers:\n${receivers}\n`).map(({ facts }) => facts);
  const people = '  - name: team\n    pagerduty_configs: [{routing_key_file: /etc/key}]';

  it('says which receivers reach people, and whether critical alerts do', () => {
    expect(config('  receiver: "null"\n  routes: [{matchers: [severity="critical"], receiver: team}]', `  - name: "null"\n${people}`)).toEqual([
      {
        refusal: {},
        receivers: [
          { name: 'null', index: 0, reach: 'nobody', reason: 'has no integration' },
          { name: 'team', index: 1, reach: 'people', reason: '' },
        ],
        routes: [
          { path: ['route'], receiver: 'null', known: true, severity: false },
          { path: ['route', 'routes', 0], receiver: 'team', known: true, severity: true },
        ],
        reached: ['team'],
        heard: ['team'],
        shadowed: [],
        deaf: [],
      },
    ]);
  });

  it('follows routes as Alertmanager does: the first that fits, others after continue, inherited receivers', () => {
    const deaf = (routes: string) => config(`  receiver: team\n  routes:\n${routes}`, `${people}\n  - name: nobody`)[0]?.deaf;
    expect(deaf('    - {match: {severity: critical}, receiver: nobody}')).toEqual([{ path: ['route', 'routes', 0], receiver: 'nobody' }]);
    expect(deaf('    - {match: {severity: critical}, receiver: nobody, continue: true}\n    - {match_re: {severity: "crit.*"}, receiver: team}')).toEqual([]);
    expect(deaf('    - {matchers: [\'severity =~ "warning|info"\'], receiver: nobody}')).toEqual([]);
    expect(deaf('    - {matchers: [severity!=info], receiver: nobody, routes: [{matchers: [alertname="Other"], receiver: team}]}')).toEqual([{ path: ['route', 'routes', 0], receiver: 'nobody' }]);
    // Which team an alert belongs to is not known, so that somebody may hear of it.
    expect(deaf('    - {match: {severity: critical}, receiver: nobody, routes: [{match: {team: shop}, receiver: team}]}')).toEqual([]);
    // A pattern that could keep the engine busy is not tried.
    expect(deaf('    - {match_re: {severity: "(c|r)*"}, receiver: nobody}')).toEqual([]);
    expect(deaf('    - {match: {severity: critical}, receiver: missing}')).toEqual([{ path: ['route', 'routes', 0], receiver: 'missing' }]);
  });

  it('says which receivers a route below keeps every alert from', () => {
    const shadowed = (routes: string) => config(`  receiver: chat\n  routes:\n${routes}`, people)[0]?.shadowed;
    const pager = '    - {match: {severity: critical}, receiver: team, continue: true, routes: ';
    expect(shadowed(`${pager}[{receiver: chat}]}`)).toEqual([{ path: ['route', 'routes', 0], receiver: 'team' }]);
    expect(shadowed(`${pager}[{match: {team: shop}, receiver: chat}]}`)).toEqual([]);
    expect(shadowed(`${pager}[{group_by: [alertname]}]}`)).toEqual([]);
    expect(shadowed(`${pager}[{receiver: chat}]}\n    - {match: {severity: page}, receiver: team}`)).toEqual([]);
    // What the tree's root falls back to may well be taken by a route that takes all.
    expect(shadowed('    - {receiver: team, continue: true}')).toEqual([]);
  });

  it('a receiver with nothing but placeholders or its own machine reaches nobody', () => {
    const reason = (receiver: string) => (config('  receiver: a', `  - name: a\n    ${receiver}\nglobal: {slack_api_url: "https://hooks.slack.com/services/T1/B2/c3", smtp_smarthost: "mail:25", smtp_from: a@shop.io}`)[0]?.receivers as readonly JsonObject[])[0]?.reason;
    expect(reason('webhook_configs: [{url: "http://localhost:5001/"}]')).toBe('sends to its own machine only');
    expect(reason('slack_configs: [{api_url: "https://hooks.slack.com/services/YOUR/SLACK/WEBHOOK"}]')).toBe('sends to a placeholder');
    expect(reason('email_configs: [{to: oncall@example.com}]')).toBe('sends mail to a placeholder');
    expect(reason('email_configs: [{to: ""}]')).toBe('has no address to send mail to');
    expect(['slack_configs: [{channel: "#alerts"}]', 'webhook_configs: [{url: "http://localhost:5001/"}, {url: "http://bridge:8080/"}]', 'pagerduty_configs: [{routing_key: "${PAGERDUTY_KEY}"}]', 'email_configs: [{to: oncall@shop.io}]'].map(reason)).toEqual(['', '', '', '']);
  });

  it('an address that is filled in later is neither shown nor missing', () => {
    expect(config('  receiver: a', '  - name: a\n    pagerduty_configs: [{service_key: <pagerduty-key>}]')[0]).toMatchObject({ receivers: [{ reach: 'unknown' }], reached: [], heard: ['a'], deaf: [] });
  });

  it('what Alertmanager refuses to load reaches nobody, and the place is known', () => {
    const refusal = (text: string) => {
      const [part] = resourcesOf('alertmanager.yml', text);
      return { ...(part?.facts?.refusal as JsonObject), reached: part?.facts?.reached };
    };
    const receivers = 'receivers:\n  - name: a\n    webhook_configs: [{url: "http://bridge/"}]\n';
    const route = 'route: {receiver: a}\n';
    expect(refusal(`${route}${receivers}`)).toEqual({ reached: ['a'] });
    expect(refusal(`route: {receiver: a, routes: [{receiver: b}]}\n${receivers}`)).toEqual({ reason: 'does not find the receiver b', path: ['route', 'routes', 0, 'receiver'], reached: [] });
    expect(refusal(`route: {receiver: a, match: {a: b}}\n${receivers}`)).toEqual({ reason: 'takes no matchers in the first route', path: ['route'], reached: [] });
    expect(refusal(`route: {receiver: a, routes: [{group_interval: 0s}]}\n${receivers}`)).toEqual({ reason: 'takes no group_interval of zero', path: ['route', 'routes', 0, 'group_interval'], reached: [] });
    expect(refusal(`route: {receiver: a, repeat_interval: often}\n${receivers}`)).toEqual({ reason: 'cannot read the duration often', path: ['route', 'repeat_interval'], reached: [] });
    expect(refusal(`route: {receiver: a, group_waits: 1s}\n${receivers}`)).toEqual({ reason: 'does not know the field group_waits', path: ['route', 'group_waits'], reached: [] });
    expect(refusal(`global: {webhook_url: x}\n${route}${receivers}`)).toEqual({ reason: 'does not know the field webhook_url', path: ['global', 'webhook_url'], reached: [] });
    expect(refusal(`alerts: []\n${route}${receivers}`)).toEqual({ reason: 'does not know the field alerts', path: ['alerts'], reached: [] });
    expect(refusal(`${route}${receivers}  - name: a\n`)).toEqual({ reason: 'has the receiver a twice', path: ['receivers', 1, 'name'], reached: [] });
    expect(refusal(`${route}receivers: [{name: a, slack_configs: [{channel: "#a"}]}]\n`)).toEqual({ reason: 'lacks api_url', path: ['receivers', 0, 'slack_configs', 0], reached: [] });
    expect(refusal(`${route}receivers: [{name: a, slack_configs: [{api_url: SLACK_URL}]}]\n`)).toEqual({ reason: 'takes only an address with http:// or https:// as api_url', path: ['receivers', 0, 'slack_configs', 0, 'api_url'], reached: [] });
    expect(refusal(`${route}${receivers}time_intervals: [{name: night, time_intervals: [{times: [{start_time: "17:00", end_time: "09:00"}]}]}]\n`)).toEqual({
      reason: 'takes no time that ends before it starts',
      path: ['time_intervals', 0, 'time_intervals', 0, 'times', 0],
      reached: [],
    });
  });

  it('stands among the values of a chart, as an object or as a text', () => {
    const config = { route: { receiver: 'null' }, receivers: [{ name: 'null' }] };
    const flux = (values: JsonObject) => embedded({ apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', metadata: { name: 'monitoring' }, spec: { chart: { spec: { chart: 'monitoring' } }, values } });
    const places = (resources: readonly Resource[]) => resources.filter(({ kind }) => kind === 'alertmanager').map(({ documentPath, within, facts }) => [documentPath, within?.inText, facts?.deaf]);
    const deaf = [{ path: ['route'], receiver: 'null' }];
    expect(places(flux({ alertmanager: { config } }))).toEqual([[['spec', 'values', 'alertmanager', 'config'], null, deaf]]);
    expect(places(flux({ stack: { alertmanager: { config } } }))).toEqual([[['spec', 'values', 'stack', 'alertmanager', 'config'], null, deaf]]);
    expect(places(flux({ alertmanager: { enabled: false, config } }))).toEqual([]);
    expect(places(flux({ alertmanager: { config: { global: {} } } }))).toEqual([]);
    const argo = (helm: JsonObject) => embedded({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata: { name: 'monitoring' }, spec: { sources: [{ chart: 'monitoring', helm }] } });
    expect(places(argo({ valuesObject: { alertmanager: { config } } }))).toEqual([[['spec', 'sources', 0, 'helm', 'valuesObject', 'alertmanager', 'config'], null, deaf]]);
    expect(places(argo({ values: JSON.stringify({ alertmanager: { config } }) }))).toEqual([[['spec', 'sources', 0, 'helm', 'values'], ['alertmanager', 'config'], deaf]]);
  });

  it('has alerts beside it, as charts take them', () => {
    const rules = [{ alert: 'ShopDown', expr: 'up{job="shop"} == 0', for: '5m', labels: { severity: 'critical' } }];
    const places = (values: JsonObject) => embedded({ apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', metadata: { name: 'shop' }, spec: { values } }).filter(({ kind }) => kind === 'alert').map(({ documentPath, identity }) => [documentPath.join('.'), identity.name]);
    expect(places({ prometheusRule: { enabled: true, rules } })).toEqual([['spec.values.prometheusRule.rules.0', 'ShopDown']]);
    expect(places({ metrics: { prometheusRule: { rules } } })).toEqual([['spec.values.metrics.prometheusRule.rules.0', 'ShopDown']]);
    expect(places({ additionalPrometheusRulesMap: { shop: { groups: [{ name: 'shop', rules }] } } })).toEqual([['spec.values.additionalPrometheusRulesMap.shop.groups.0.rules.0', 'ShopDown']]);
    expect(places({ additionalPrometheusRules: [{ name: 'shop', groups: [{ name: 'shop', rules }] }] })).toEqual([['spec.values.additionalPrometheusRules.0.groups.0.rules.0', 'ShopDown']]);
    expect(places({ prometheusRule: { enabled: false, rules }, rbac: { rules: [{ verbs: ['get'] }] }, ingress: { rules } })).toEqual([]);
    expect(places({ prometheusRule: { rules: [{ alert: 'ShopDown', expr: 'up{job="{{ .Release.Name }}"} == 0' }] } })).toEqual([]);
  });

  it('custom resources write the same in other words', () => {
    const [part] = embedded({
      apiVersion: 'monitoring.coreos.com/v1alpha1',
      kind: 'AlertmanagerConfig',
      metadata: { name: 'shop' },
      spec: { route: { receiver: 'team', routes: [{ receiver: 'team', matchers: [{ name: 'severity', value: 'critical', matchType: '=' }] }] }, receivers: [{ name: 'team', pagerdutyConfigs: [{ routingKey: { name: 'pd', key: 'key' } }] }] },
    });
    expect(part?.facts).toMatchObject({ reached: ['team'], deaf: [], routes: [{ severity: false }, { severity: true }] });
    expect(part?.within?.path).toEqual(['spec']);
  });
});

it('what Prometheus scrapes, how targets are found and where alerts go', () => {
  const text = 'alerting:\n  alertmanagers:\n    - static_configs: [{targets: ["alertmanager:9093"]}]\nscrape_configs:\n  - job_name: pods\n    kubernetes_sd_configs: [{role: pod}]\n  - job_name: shop\n    static_configs: [{targets: ["shop:8080"]}]\n';
  expect(summary(resourcesOf('prometheus.yml', text))).toEqual([
    { kind: 'prometheus_config', name: 'prometheus.yml', path: [], facts: { alertmanagers: 1, jobs: [{ index: 0, name: 'pods', discovery: ['kubernetes_sd_configs'], targets: [] }, { index: 1, name: 'shop', discovery: [], targets: ['shop:8080'] }] } },
  ]);
  expect(resourcesOf('promtail.yml', `clients: [{url: "http://loki"}]\n${text}`).map(({ kind }) => kind)).not.toContain('prometheus_config');
});

describe('Grafana', () => {
  it('a dashboard has the queries of all its panels, in rows as well', () => {
    const dashboard = {
      title: 'Shop',
      schemaVersion: 39,
      panels: [
        { type: 'timeseries', targets: [{ expr: 'sum(rate(shop_orders_total{job="$job"}[$__rate_interval]))' }, { expr: 'sum(shop_visits_total' }] },
        { type: 'row', panels: [{ type: 'logs', datasource: { type: 'loki' }, targets: [{ expr: '{app="shop"}' }] }] },
        { type: 'text' },
      ],
    };
    expect(summary(resourcesOf('shop.json', JSON.stringify(dashboard)))).toEqual([
      {
        kind: 'grafana_dashboard',
        name: 'Shop',
        path: [],
        facts: {
          wrapped: false,
          shows: 3,
          queries: [
            { path: ['panels', 0, 'targets', 0, 'expr'], fault: '', topics: ['business', 'custom'] },
            { path: ['panels', 0, 'targets', 1, 'expr'], fault: 'does not work, because it is no PromQL', topics: ['custom'] },
          ],
        },
      },
    ]);
    expect(resourcesOf('wrapped.json', JSON.stringify({ dashboard })).map(({ documentPath }) => documentPath)).toEqual([['dashboard']]);
    expect(resourcesOf('other.json', '{"title": "x", "panels": []}')).toEqual([]);
  });

  it('variables become something that PromQL takes in their place', () => {
    expect(fillVariables('rate(a{x=~"$x"}[$__rate_interval]) / ${b:csv} offset $o')).toBe('rate(a{x=~"x"}[5m]) / b offset 5m');
    expect(fillVariables('max_over_time(a[$__range:$step]) > [[limit]] * $__interval_ms')).toBe('max_over_time(a[5m:]) > limit * 300');
  });

  it('links between data sources, and those that lead nowhere', () => {
    const text = 'apiVersion: 1\ndatasources:\n  - {name: Loki, type: loki, uid: loki, jsonData: {derivedFields: [{datasourceUid: tempo, matcherRegex: trace_id}]}}\n  - {name: Tempo, type: tempo, uid: tempo, jsonData: {tracesToLogsV2: {datasourceUid: lost}, serviceMap: {datasourceUid: prom}}}\n  - {name: Prometheus, type: prometheus, uid: prom}\n';
    expect(resourcesOf('datasources/all.yml', text)[0]?.facts).toEqual({
      links: [
        { path: ['datasources', 0, 'jsonData', 'derivedFields', 0], to: 'tempo', kind: 'logs_to_traces', broken: false },
        { path: ['datasources', 1, 'jsonData', 'tracesToLogsV2'], to: 'lost', kind: 'traces_to_logs', broken: true },
        { path: ['datasources', 1, 'jsonData', 'serviceMap'], to: 'prom', kind: 'service_map', broken: false },
      ],
    });
  });
});

it('an OpenTelemetry collector has pipelines, and says which of them deliver something', () => {
  const config = 'receivers: {otlp: {}}\nexporters: {otlp/tempo: {endpoint: tempo:4317}, debug: {}}\nconnectors: {spanmetrics: {}}\nservice:\n  pipelines:\n    traces: {receivers: [otlp], exporters: [otlp/tempo, spanmetrics]}\n    logs/a: {receivers: [otlp], processors: [batch], exporters: [debug]}\n';
  const facts = {
    pipelines: [
      { name: 'traces', signal: 'traces', receivers: ['otlp'], processors: [], exporters: ['otlp/tempo', 'spanmetrics'], delivers: true },
      { name: 'logs/a', signal: 'logs', receivers: ['otlp'], processors: ['batch'], exporters: ['debug'], delivers: false },
    ],
    connectors: ['spanmetrics'],
    used: ['batch', 'debug', 'otlp', 'otlp/tempo', 'spanmetrics'],
  };
  expect(summary(resourcesOf('otel.yaml', config))).toEqual([{ kind: 'otel_collector', name: 'collector', path: [], facts }]);
  const custom = (value: string | JsonObject) => embedded({ apiVersion: 'opentelemetry.io/v1beta1', kind: 'OpenTelemetryCollector', metadata: { name: 'otel' }, spec: { config: value } }).filter(({ kind }) => kind === 'otel_collector');
  expect(custom(config).map((part) => [part.facts, part.within?.inText])).toEqual([[facts, []]]);
  expect(custom(readText(config) as JsonObject).map((part) => [part.facts, part.within?.inText])).toEqual([[facts, null]]);
});

describe('objectives', () => {
  const facts = (resources: readonly Resource[]) => resources.filter(({ kind }) => kind === 'slo').map((resource) => [resource.identity.name, resource.facts?.signals, resource.facts?.fault]);
  const sloth = `version: prometheus/v1
service: shop
slos:
  - name: availability
    objective: 99.9
    sli: {events: {error_query: 'sum(rate(http_requests_total{code=~"5.."}[{{.window}}]))', total_query: 'sum(rate(http_requests_total[{{.window}}]))'}}
  - name: latency
    objective: 95
    sli: {events: {error_query: 'sum(rate(http_request_duration_seconds_count[{{.window}}])) - sum(rate(http_request_duration_seconds_bucket{le="0.2"}[{{.window}}]))', total_query: 'sum(rate('}}
`;

  it('of Sloth, in files and as custom resources', () => {
    const expected = [
      ['availability', [{ subject: 'availability', share: 0.999, window: 2_592_000, figure: '99.9 %' }], ''],
      ['latency', [{ subject: 'latency', seconds: 0.2, quantile: 0.95, figure: '0.2 s' }], 'is never computed, because a query is no PromQL'],
    ];
    expect(facts(resourcesOf('slo.yml', sloth))).toEqual(expected);
    expect(facts(embedded({ apiVersion: 'sloth.slok.dev/v1', kind: 'PrometheusServiceLevel', metadata: { name: 'shop' }, spec: readText(sloth) }))).toEqual(expected);
  });

  it('of Pyrra and OpenSLO', () => {
    const pyrra = (indicator: JsonObject, target: string) => facts(embedded({ apiVersion: 'pyrra.dev/v1alpha1', kind: 'ServiceLevelObjective', metadata: { name: 'shop' }, spec: { target, window: '4w', indicator } }));
    expect(pyrra({ ratio: {} }, '99.95')).toEqual([['shop', [{ subject: 'availability', share: 0.9995, window: 2_419_200, figure: '99.95 %' }], '']]);
    expect(pyrra({ latency: { success: { metric: 'http_request_duration_seconds_bucket{le="1"}' } } }, '99')).toEqual([['shop', [{ subject: 'latency', seconds: 1, quantile: 0.99, figure: '1 s' }], '']]);
    expect(pyrra({ latencyNative: { latency: '200ms' } }, 'high')).toEqual([['shop', [], '']]);
    const open = { apiVersion: 'openslo/v1', kind: 'SLO', metadata: { name: 'shop' }, spec: { timeWindow: [{ duration: '30d' }], objectives: [{ target: 0.99 }, { targetPercent: 95, op: 'lte', value: 0.2 }] } };
    expect(facts(embedded(open))).toEqual([
      ['shop', [{ subject: 'availability', share: 0.99, window: 2_592_000, figure: '99 %' }], ''],
      ['shop', [{ subject: 'latency', seconds: 0.2, quantile: 0.95, figure: '0.2 s' }], ''],
    ]);
  });
});
