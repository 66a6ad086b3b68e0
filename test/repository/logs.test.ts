import { describe, expect, it } from 'vitest';
import { identifyEmbedded } from '../../src/repository/identify.js';
import { resourcesOf } from '../support/format.js';
import type { JsonObject, JsonValue } from '../../src/types.js';
import { resourceOf } from '../support/resource.js';

const facts = (file: string, text: string) => resourcesOf(file, text).map((resource) => ({ kind: resource.kind, facts: resource.facts }));

describe('how long logs are kept', () => {
  const loki = (settings: string, store = 'tsdb') => facts('loki.yml', `schema_config: {configs: [{store: ${store}}]}\nserver: {}\n${settings}`);
  const kept = (deletes: boolean, seconds: number) => [{ kind: 'loki_config', facts: { deletes, seconds } }];

  it('Loki deletes what its compactor is told to', () => {
    expect(loki('limits_config: {retention_period: 720h}\ncompactor: {retention_enabled: true}\n')).toEqual(kept(true, 2_592_000));
    expect(loki('limits_config: {retention_period: 720h}\n')).toEqual(kept(false, 2_592_000));
    expect(loki('limits_config: {retention_period: 0s}\ncompactor: {retention_enabled: true}\n')).toEqual(kept(true, 0));
    expect(loki('')).toEqual(kept(false, -1));
  });

  it('also where the values of its chart say so, as an object or as a text', () => {
    const parts = (resource: JsonObject) => identifyEmbedded(resourceOf(resource), (text) => JSON.parse(text) as JsonValue).filter(({ kind }) => kind === 'loki_config').map(({ documentPath, within, facts: said }) => ({ path: documentPath, inText: within?.inText ?? null, facts: said }));
    const flux = (loki: JsonObject) => parts({ apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', metadata: { name: 'loki' }, spec: { chart: { spec: { chart: 'loki' } }, values: { loki } } });
    const settings = { compactor: { retention_enabled: true }, limits_config: { retention_period: '720h' } };
    expect(flux(settings)).toEqual([{ path: ['spec', 'values', 'loki'], inText: null, facts: { deletes: true, seconds: 2_592_000 } }]);
    expect(flux({ limits_config: {}, schemaConfig: { configs: [{ store: 'tsdb' }] } })).toEqual([{ path: ['spec', 'values', 'loki'], inText: null, facts: { deletes: false, seconds: -1 } }]);
    expect(flux({ auth_enabled: true })).toEqual([]);
    const argo = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata: { name: 'loki' }, spec: { source: { chart: 'loki', helm: { values: JSON.stringify({ loki: settings }) } } } };
    expect(parts(argo)).toEqual([{ path: ['spec', 'source', 'helm', 'values'], inText: ['loki'], facts: { deletes: true, seconds: 2_592_000 } }]);
  });

  it('its table manager only where chunks are not shipped', () => {
    const tables = 'table_manager: {retention_deletes_enabled: true, retention_period: 30d}\n';
    expect(loki(tables, 'boltdb-shipper')).toEqual(kept(false, -1));
    expect(loki(tables, 'cassandra')).toEqual(kept(true, 2_592_000));
  });

  it('Elasticsearch deletes in the last phase of a policy', () => {
    expect(facts('logs.json', '{"policy": {"phases": {"hot": {}, "delete": {"min_age": "30d", "actions": {"delete": {}}}}}}')).toEqual([{ kind: 'index_lifecycle', facts: { deletes: true, seconds: 2_592_000 } }]);
    expect(facts('logs.json', '{"policy": {"phases": {"hot": {}}}}')).toEqual([{ kind: 'index_lifecycle', facts: { deletes: false, seconds: -1 } }]);
  });
});

describe('what collectors do with logs', () => {
  it('Promtail', () => {
    const text = 'clients: [{url: "http://loki:3100/loki/api/v1/push"}]\nscrape_configs:\n  - job_name: pods\n    pipeline_stages:\n      - match: {selector: "{app=\\"a\\"}", stages: [{json: {expressions: {trace_id: traceId}}}]}\n      - replace: {expression: "password=(\\\\S+)", replace: "***"}\n';
    const stage = ['scrape_configs', 0, 'pipeline_stages'];
    expect(facts('promtail.yml', text)).toEqual([
      {
        kind: 'log_pipeline',
        facts: { outputs: [{ type: 'loki', path: ['clients', 0] }], delivers: true, structured: [[...stage, 0, 'match', 'stages', 0, 'json']], traces: [[...stage, 0, 'match'], [...stage, 0, 'match', 'stages', 0, 'json']], masks: [[...stage, 1, 'replace']] },
      },
    ]);
  });

  it('Filebeat and Vector', () => {
    expect(facts('filebeat.yml', 'filebeat.inputs: [{type: filestream, parsers: [{ndjson: {}}]}]\nprocessors: [{decode_json_fields: {}}]\noutput.elasticsearch: {hosts: [es]}\n')).toEqual([
      { kind: 'log_pipeline', facts: { outputs: [{ type: 'elasticsearch', path: ['output.elasticsearch'] }], delivers: true, structured: [['processors', 0], ['filebeat.inputs', 0]], traces: [], masks: [] } },
    ]);
    expect(facts('filebeat.yml', 'filebeat.inputs: []\noutput: {console: {}}\n')[0]?.facts).toMatchObject({ delivers: false });
    expect(facts('vector.yaml', 'sources: {a: {type: kubernetes_logs}}\ntransforms: {b: {type: remap, source: ". = redact(parse_json!(.message), filters: [])"}}\nsinks: {c: {type: blackhole}}\n')).toEqual([
      { kind: 'log_pipeline', facts: { outputs: [{ type: 'blackhole', path: ['sinks', 'c'] }], delivers: false, structured: [['transforms', 'b']], traces: [], masks: [['transforms', 'b']] } },
    ]);
  });

  it('Fluent Bit, also in a ConfigMap', () => {
    const text = '[INPUT]\n    Name tail\n    Parser docker_json\n# [OUTPUT]\n[FILTER]\n    Name kubernetes\n    Merge_Log On\n[OUTPUT]\n    Name es\n    Host es\n';
    const expected = { outputs: [{ type: 'es', path: ['sections', 2] }], delivers: true, structured: [['sections', 1], ['sections', 0]], traces: [], masks: [] };
    expect(facts('fluent-bit.conf', text)).toEqual([{ kind: 'log_pipeline', facts: expected }]);
    const [part] = identifyEmbedded(resourceOf({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'fluent-bit' }, data: { 'custom.conf': text } }), () => null).filter(({ kind }) => kind === 'log_pipeline');
    expect([part?.facts, part?.within?.path, part?.hasLines]).toEqual([expected, ['data', 'custom.conf'], true]);
    expect(facts('fluent-bit-parsers.conf', '[PARSER]\n    Name json\n')).toEqual([]);
  });

  it('what is only for developers says nothing', () => {
    expect(facts('dev/promtail.yml', 'clients: [{url: "http://loki"}]\nscrape_configs: []\n')).toEqual([]);
    expect(facts('promtail.example.yml', 'clients: [{url: "http://loki"}]\nscrape_configs: []\n')).toEqual([]);
  });
});
