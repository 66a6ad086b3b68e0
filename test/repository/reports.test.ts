import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReader } from '../../src/read/read-source.js';
import { reports } from '../../src/repository/reports/index.js';
import { ingest } from '../../src/scan/ingest.js';

/** The reports in a file, with the day that they say they were made on. */
function read(file: string, text: string) {
  const reader = createReader(new Map([[file, Buffer.from(text)]]));
  return ingest({ file, absolutePath: null, amongTests: true }, reader, new Map()).resources.map(({ kind, value, made }) => ({ kind, made, value }));
}

/** The same outside of folders of tests, where Kubernetes objects are read. */
function readObject(text: string) {
  const reader = createReader(new Map([['restores.yaml', Buffer.from(text)]]));
  return ingest({ file: 'restores.yaml', absolutePath: null }, reader, new Map()).resources.filter(({ kind }) => kind === 'backup_report').map(({ value, made }) => ({ made, value }));
}

describe('coverage is one figure, whatever tool wrote it', () => {
  it.each([
    ['lcov by its totals', 'coverage/lcov.info', 'TN:\nSF:a.js\nDA:1,1\nLF:10\nLH:9\nend_of_record\nSF:b.js\nLF:10\nLH:8\nend_of_record\n', 'lcov', 17, 20, null],
    ['lcov by its lines', 'coverage/lcov.info', 'SF:a.js\nDA:1,1\nDA:2,0\nDA:3,7\nend_of_record\n', 'lcov', 2, 3, null],
    ['Go, where two packages ran the same block', 'coverage.out', 'mode: atomic\nshop/a.go:1.1,2.2 3 0\nshop/a.go:1.1,2.2 3 5\nshop/b.go:1.1,2.2 1 0\n', 'go', 3, 4, null],
    ['Cobertura', 'coverage.xml', '<?xml version="1.0"?><coverage line-rate="0.815" lines-covered="815" lines-valid="1000" timestamp="1762300800000"></coverage>', 'cobertura', 815, 1000, '2025-11-05'],
    ['Cobertura without counts', 'cobertura.xml', '<coverage line-rate="0.5" timestamp="1762300800"/>', 'cobertura', 5000, 10000, '2025-11-05'],
    ['JaCoCo', 'target/site/jacoco/jacoco.xml', '<report name="shop"><sessioninfo id="a" start="1762300000000" dump="1762300800000"/><counter type="BRANCH" missed="9" covered="1"/><counter type="LINE" missed="25" covered="75"/></report>', 'jacoco', 75, 100, '2025-11-05'],
    ['Clover', 'clover.xml', '<coverage generated="1762300800"><project><metrics statements="20" coveredstatements="17"/></project></coverage>', 'clover', 17, 20, '2025-11-05'],
    ['Istanbul, summary', 'coverage/coverage-summary.json', '{"total":{"lines":{"total":200,"covered":180,"pct":90}}}', 'istanbul', 180, 200, null],
    ['Istanbul, files', 'coverage/coverage-final.json', '{"/a.js":{"statementMap":{"0":{},"1":{}},"s":{"0":3,"1":0}}}', 'istanbul', 1, 2, null],
    ['coverage.py', 'coverage.json', '{"meta":{"timestamp":"2026-03-04T05:06:07"},"totals":{"covered_lines":80,"num_statements":100}}', 'coverage.py', 80, 100, '2026-03-04'],
  ])('%s', (...[, file, text, tool, hit, found, made]) => {
    expect(read(file, text)).toEqual([{ kind: 'coverage_report', made, value: { line: 1, tool, hit, found, percent: Math.round((hit / found) * 10000) / 100 } }]);
  });
});

it('JUnit: counts over all suites, failed tests with their lines', () => {
  const text = `<testsuites name="integration">
<testsuite name="orders" timestamp="2026-03-04T05:06:07">
<testcase name="orders are kept"/>
<testcase name="orders are cancelled"><failure>no</failure></testcase>
<testcase name="slow"><skipped/></testcase>
</testsuite></testsuites>`;
  expect(read('test-results/integration.xml', text)).toEqual([
    { kind: 'test_report', made: '2026-03-04', value: { line: 1, tool: 'junit', name: 'integration.xml integration', tests: 3, failed: 1, skipped: 1, failures: [{ line: 4, name: 'orders are cancelled' }] } },
  ]);
});

describe('scans for vulnerabilities', () => {
  it('SARIF: rated results count, what was accepted does not', () => {
    const sarif = {
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'CodeQL', rules: [{ id: 'js/sql', properties: { 'security-severity': '9.8' } }, { id: 'js/log', properties: { 'security-severity': '5.0' } }] } },
          invocations: [{ endTimeUtc: '2026-03-04T05:06:07Z', executionSuccessful: true }],
          results: [
            { ruleId: 'js/sql', locations: [{ physicalLocation: { artifactLocation: { uri: 'src/db.js' } } }], provenance: { firstDetectionTimeUtc: '2026-03-01T00:00:00Z' } },
            { ruleId: 'js/sql', suppressions: [{ kind: 'external' }] },
            { ruleId: 'js/log' },
          ],
        },
      ],
    };
    expect(read('reports/codeql.sarif', JSON.stringify(sarif, null, 1))).toEqual([
      { kind: 'vulnerability_report', made: '2026-03-04', value: { line: 1, tool: 'CodeQL', subject: '', open: { critical: 1, high: 0, medium: 1, low: 0 }, results: [{ line: 10, id: 'js/sql', severity: 'critical', subject: 'src/db.js', known: 20513 }] } },
    ]);
  });

  it('SARIF of a linter is no scan for vulnerabilities', () => {
    expect(read('reports/eslint.sarif', JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'ESLint', rules: [{ id: 'semi' }] } }, results: [{ ruleId: 'semi', level: 'error' }] }] }))).toEqual([]);
  });

  it('Trivy: vulnerabilities, failed checks and secrets', () => {
    const report = {
      SchemaVersion: 2,
      CreatedAt: '2026-03-04T05:06:07.123456789Z',
      ArtifactName: 'shop:1.2.3',
      Results: [
        { Target: 'shop', Vulnerabilities: [{ VulnerabilityID: 'CVE-2026-1', PkgName: 'openssl', Severity: 'HIGH', PublishedDate: '2026-02-01T00:00:00Z' }, { VulnerabilityID: 'CVE-2026-2', PkgName: 'zlib', Severity: 'UNKNOWN' }] },
        { Target: 'Dockerfile', Misconfigurations: [{ ID: 'DS002', Severity: 'HIGH', Status: 'PASS' }], Secrets: [{ RuleID: 'aws-key', Severity: 'CRITICAL' }] },
      ],
    };
    expect(read('trivy.json', JSON.stringify(report))).toEqual([
      {
        kind: 'vulnerability_report',
        made: '2026-03-04',
        value: { line: 1, tool: 'trivy', subject: 'shop:1.2.3', open: { critical: 1, high: 1, medium: 0, low: 1 }, results: [{ line: 1, id: 'aws-key', severity: 'critical', subject: 'Dockerfile' }, { line: 1, id: 'CVE-2026-1', severity: 'high', subject: 'openssl', known: 20485 }] },
      },
    ]);
  });

  it('Grype', () => {
    const report = { matches: [{ vulnerability: { id: 'CVE-2026-3', severity: 'Critical' }, artifact: { name: 'curl' } }], source: { target: { userInput: 'shop:1.2.3' } }, descriptor: { name: 'grype', timestamp: '2026-03-04T00:00:00Z' } };
    expect(read('grype.json', JSON.stringify(report))).toEqual([
      { kind: 'vulnerability_report', made: '2026-03-04', value: { line: 1, tool: 'grype', subject: 'shop:1.2.3', open: { critical: 1, high: 0, medium: 0, low: 0 }, results: [{ line: 1, id: 'CVE-2026-3', severity: 'critical', subject: 'curl' }] } },
    ]);
  });
});

describe('results of load tests', () => {
  it('k6, from handleSummary: a threshold is passed where it is ok', () => {
    const summary = {
      state: { testRunDurationMs: 600000 },
      metrics: {
        http_reqs: { values: { count: 60000, rate: 100 } },
        http_req_duration: { values: { 'p(95)': 180.5 }, thresholds: { 'p(95)<200': { ok: true } } },
        http_req_failed: { values: { rate: 0.0005 }, thresholds: { 'rate<0.0001': { ok: false } } },
        vus_max: { values: { max: 10000, value: 10000 } },
      },
    };
    expect(read('k6-summary.json', JSON.stringify(summary, null, 1))).toEqual([
      {
        kind: 'load_report',
        made: null,
        value: {
          line: 1,
          tool: 'k6',
          requests: 60000,
          p95: 180.5,
          errors: 0.05,
          users: 10000,
          seconds: 600,
          thresholds: [{ line: 17, metric: 'http_req_duration', expression: 'p(95)<200', passed: true }, { line: 27, metric: 'http_req_failed', expression: 'rate<0.0001', passed: false }],
        },
      },
    ]);
  });

  it('k6, from --summary-export: there, true means that the threshold was crossed', () => {
    const summary = { metrics: { http_reqs: { count: 600, rate: 10 }, http_req_duration: { 'p(95)': 250, thresholds: { 'p(95)<200': true } }, http_req_failed: { value: 0, thresholds: { 'rate<0.01': false } }, vus_max: { value: 20, min: 20, max: 20 } } };
    expect(read('load/summary.json', JSON.stringify(summary))[0]?.value).toEqual({
      line: 1,
      tool: 'k6',
      requests: 600,
      p95: 250,
      errors: 0,
      users: 20,
      seconds: 60,
      thresholds: [{ line: 1, metric: 'http_req_duration', expression: 'p(95)<200', passed: false }, { line: 1, metric: 'http_req_failed', expression: 'rate<0.01', passed: true }],
    });
  });

  it.each([
    ['JMeter, dashboard', 'load/statistics.json', '{"Total":{"transaction":"Total","sampleCount":100,"errorPct":0.5,"pct2ResTime":140}}', { tool: 'jmeter', requests: 100, p95: 140, errors: 0.5 }, null],
    ['JMeter, samples', 'load/run.jtl', 'timeStamp,elapsed,label,success,allThreads\n1762300800000,100,"a,b",true,5\n1762300860000,300,c,false,7\n', { tool: 'jmeter', requests: 2, p95: 300, errors: 50, users: 7, seconds: 60 }, '2025-11-05'],
    ['Gatling', 'load/global_stats.json', '{"numberOfRequests":{"total":200,"ok":199,"ko":1},"percentiles3":{"total":90}}', { tool: 'gatling', requests: 200, p95: 90, errors: 0.5 }, null],
    ['Artillery', 'load/report.json', '{"aggregate":{"counters":{"http.requests":50,"vusers.created":10,"vusers.failed":1},"summaries":{"http.response_time":{"p95":88}},"lastMetricAt":1762300800000}}', { tool: 'artillery', requests: 50, p95: 88, errors: 10 }, '2025-11-05'],
    ['Locust', 'load/run_stats.csv', 'Type,Name,Request Count,Failure Count,95%\nGET,/,10,1,20\n,Aggregated,100,1,33\n', { tool: 'locust', requests: 100, p95: 33, errors: 1 }, null],
  ])('%s', (...[, file, text, figures, made]) => {
    expect(read(file, text)).toEqual([{ kind: 'load_report', made, value: { line: 1, ...figures, thresholds: [] } }]);
  });
});

describe('backups and restores', () => {
  it('Velero and jobs, by their status; a manifest that was not applied has none', () => {
    const found = readObject(`apiVersion: velero.io/v1
kind: RestoreList
items:
- {metadata: {name: weekly}, status: {phase: Completed, completionTimestamp: '2026-03-04T05:06:07Z'}}
- {metadata: {name: partial}, status: {phase: PartiallyFailed, errors: 3}}
---
apiVersion: batch/v1
kind: Job
metadata: {name: restore-test-1}
spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: postgres:17}]}}}
status: {conditions: [{type: Failed, status: 'True'}], startTime: '2026-03-05T00:00:00Z'}
---
apiVersion: batch/v1
kind: Job
metadata: {name: restore-test-2}
spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: postgres:17}]}}}
`);
    expect(found).toEqual([
      { made: '2026-03-04', value: { tool: 'velero', subject: 'weekly', operation: 'restore', outcome: 'passed', phase: 'Completed', errors: 0 } },
      { made: null, value: { tool: 'velero', subject: 'partial', operation: 'restore', outcome: 'failed', phase: 'PartiallyFailed', errors: 3 } },
      { made: '2026-03-05', value: { tool: 'job', subject: 'restore-test-1', operation: 'restore', outcome: 'failed', phase: 'Failed', errors: 0 } },
    ]);
  });

  it('AWS Backup', () => {
    expect(read('restore-jobs.json', '{"RestoreJobs":[{"RestoreJobId":"a1","Status":"COMPLETED","CompletionDate":"2026-03-04T05:06:07Z"}]}')).toEqual([
      { kind: 'backup_report', made: '2026-03-04', value: { line: 1, tool: 'aws-backup', subject: 'a1', operation: 'restore', outcome: 'passed', phase: 'COMPLETED', errors: 0 } },
    ]);
  });
});

it('foreign content never throws', () => {
  const files = ['coverage/lcov.info', 'coverage.xml', 'coverage.json', 'junit.xml', 'trivy-report.json', 'a.sarif', 'k6-summary.json', 'a.jtl', 'restore.json'];
  const words = fc.constantFrom('{', '}', '[', ']', ':', ',', '"runs"', '"version"', '"2.1.0"', '"metrics"', '"matches"', '"SchemaVersion"', '"RestoreJobs"', '<coverage', '<testsuite', '>', '</', 'timeStamp,elapsed,', 'mode: set\n', 'SF:', 'LF:x', '1', 'null', '\n', '"a"');
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.array(fc.oneof(words, fc.string())), fc.json(), (file, parts, json) => {
      for (const format of reports.filter((candidate) => candidate.mayBe(file))) {
        format.read(parts.join(''), file);
        format.read(json, file);
        for (const key of ['runs', 'Results', 'matches', 'metrics', 'RestoreJobs']) format.read(`{"SchemaVersion":2,"ArtifactName":"a","version":"2.1.0","${key}":${json}}`, file);
      }
    }),
  );
});
