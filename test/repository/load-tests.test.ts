import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReader } from '../../src/read/read-source.js';
import { loadTestDocuments, loadTests } from '../../src/repository/load-tests/index.js';
import { ingest } from '../../src/scan/ingest.js';

/** The load tests in a file. */
function read(file: string, text: string, amongTests = false) {
  const reader = createReader(new Map([[file, Buffer.from(text)]]));
  return ingest({ file, absolutePath: null, amongTests }, reader, new Map()).resources.filter(({ kind }) => kind === 'load_test').map(({ value }) => value);
}

describe('a script for k6', () => {
  it('shows its stages, thresholds and peak, constants and defaults of the environment followed', () => {
    const found = read(
      'tests/load/checkout.js',
      `import http from 'k6/http';
const PEAK = Number(__ENV.PEAK || 10000);
const limits = { http_req_duration: ['p(95)<200', { threshold: 'p(99)<500', abortOnFail: true }] };
export const options = {
  stages: [
    { duration: '2m', target: 1000 },
    { duration: '1h30m', target: PEAK },
  ],
  thresholds: { ...limits, http_req_failed: ['rate<0.001'] },
};
export default function () { http.get(\`\${__ENV.URL}/\`); }
`,
      true,
    );
    expect(found).toEqual([
      {
        line: 1,
        tool: 'k6',
        name: 'tests/load/checkout.js',
        users: 10000,
        seconds: 5520,
        p95: { value: 200, line: 3 },
        errors: { value: 0.1, line: 9 },
        stages: [{ line: 6, seconds: 120, target: 1000 }, { line: 7, seconds: 5400, target: 10000 }],
        limits: [
          { line: 3, metric: 'http_req_duration', expression: 'p(95)<200' },
          { line: 3, metric: 'http_req_duration', expression: 'p(99)<500' },
          { line: 9, metric: 'http_req_failed', expression: 'rate<0.001' },
        ],
        shape: '',
      },
    ]);
  });

  it('in TypeScript shows the rate of its scenarios', () => {
    const found = read(
      'load/browse.ts',
      `import http from 'k6/http';
import type { Options } from 'k6/options';
export const options: Options = {
  scenarios: {
    steady: { executor: 'constant-arrival-rate', rate: 600, timeUnit: '1m', duration: '10m', preAllocatedVUs: 50, maxVUs: 80 },
  },
};
export default function (data: string): void { http.get(data as string); }
`,
    );
    expect(found).toEqual([{ line: 1, tool: 'k6', name: 'load/browse.ts', users: 80, rate: 10, seconds: 600, stages: [], limits: [], shape: '' }]);
  });

  it('is no load test when it imports nothing of k6 or is no script', () => {
    expect(read('load/helper.js', "import http from 'http';\nexport const options = {};\n")).toEqual([]);
    expect(read('load/broken.js', "import http from 'k6/http';\nexport const = {\n")).toEqual([]);
    expect(read('src/shop.js', "import http from 'k6/http';\nexport default function () {}\n")).toEqual([]);
  });

  it('is found in a ConfigMap, also below a folder of tests', () => {
    const manifest = `apiVersion: v1
kind: ConfigMap
metadata: {name: load}
data:
  soak.js: |
    import http from 'k6/http';
    export const options = { vus: 50, duration: '4h' };
    export default () => http.get('https://shop.example.com/');
`;
    const expected = [{ line: 1, tool: 'k6', name: 'soak.js', users: 50, seconds: 14400, stages: [], limits: [], shape: 'soak' }];
    expect(read('deploy/load.yaml', manifest)).toEqual(expected);
    expect(read('deploy/k8s/tests/load.yaml', manifest, true)).toEqual(expected);
  });
});

describe('the form of the stages shows what goes beyond an ordinary load', () => {
  const shape = (stages: string) => read('load/test.js', `import http from 'k6/http';\nexport const options = { stages: [${stages}] };\nexport default () => {};\n`)[0]?.shape;

  it.each([
    ['up to a peak and down again', "{duration: '2m', target: 100}, {duration: '5m', target: 1000}, {duration: '2m', target: 0}", ''],
    ['a plateau, then a higher one', "{duration: '2m', target: 100}, {duration: '5m', target: 100}, {duration: '2m', target: 300}, {duration: '5m', target: 300}", 'stress'],
    ['five times as many in half a minute', "{duration: '5m', target: 100}, {duration: '30s', target: 900}, {duration: '1m', target: 100}", 'spike'],
    ['a plateau of hours', "{duration: '2m', target: 100}, {duration: '3h', target: 100}", 'soak'],
  ])('%s', (_name, stages, expected) => {
    expect(shape(stages)).toBe(expected);
  });
});

describe('other tools', () => {
  it('JMeter: threads and duration of the groups that are on, assertions', () => {
    const found = read(
      'perf/shop.jmx',
      `<?xml version="1.0"?>
<jmeterTestPlan version="1.2"><hashTree>
  <ThreadGroup testclass="ThreadGroup" testname="Buyers" enabled="true">
    <stringProp name="ThreadGroup.num_threads">\${__P(users,250)}</stringProp>
    <stringProp name="ThreadGroup.duration">600</stringProp>
  </ThreadGroup>
  <ThreadGroup testname="Old" enabled="false"><stringProp name="ThreadGroup.num_threads">9000</stringProp></ThreadGroup>
  <DurationAssertion testname="Quick enough" enabled="true"><stringProp name="DurationAssertion.duration">800</stringProp></DurationAssertion>
</hashTree></jmeterTestPlan>
`,
    );
    expect(found).toEqual([
      { line: 1, tool: 'jmeter', name: 'perf/shop.jmx', users: 250, seconds: 600, stages: [], limits: [{ line: 8, metric: 'DurationAssertion', expression: '800' }], shape: '' },
    ]);
  });

  it('Locust: the stages of its shape; without one, the load is not known', () => {
    const user = 'from locust import HttpUser, task\nclass Buyer(HttpUser):\n    @task\n    def buy(self):\n        self.client.get("/")\n';
    expect(read('load/locustfile.py', user)).toEqual([{ line: 1, tool: 'locust', name: 'load/locustfile.py', stages: [], limits: [], shape: '' }]);
    expect(read('load/locustfile.py', `${user}stages = [{"duration": 60, "users": 100, "spawn_rate": 10}]\n`)[0]).toMatchObject({ users: 100, seconds: 60, stages: [{ line: 6, seconds: 60, target: 100 }] });
  });

  it('Gatling: injected users and assertions', () => {
    const text = `import io.gatling.javaapi.core.*;
public class BuySimulation extends Simulation {
  { setUp(buy.injectOpen(constantUsersPerSec(40).during(300))).assertions(
      global().responseTime().percentile(95).lt(200), global().failedRequests().percent().lt(0.1)); }
}
`;
    expect(read('load/BuySimulation.java', text)).toEqual([
      {
        line: 1,
        tool: 'gatling',
        name: 'load/BuySimulation.java',
        rate: 40,
        seconds: 300,
        p95: { value: 200, line: 4 },
        stages: [],
        limits: [{ line: 4, metric: 'responseTime', expression: '.percentile(95).lt(200)' }, { line: 4, metric: 'failedRequests', expression: '.percent().lt(0.1)' }],
        shape: '',
      },
    ]);
  });

  it('Artillery: phases and what it ensures', () => {
    const text = 'config:\n  target: https://shop.example.com\n  phases:\n  - {duration: 5m, arrivalRate: 10, rampTo: 50, name: Ramp}\n  ensure:\n    thresholds: [{http.response_time.p95: 200}]\nscenarios: [{flow: [{get: {url: /}}]}]\n';
    expect(read('load/shop.yml', text)).toEqual([
      { line: 1, tool: 'artillery', name: 'load/shop.yml', rate: 50, seconds: 300, p95: { value: 200, line: 1 }, stages: [{ line: 1, seconds: 300, target: 50 }], limits: [{ line: 1, metric: 'http.response_time.p95', expression: '200' }], shape: '' },
    ]);
  });
});

it('foreign content never throws', () => {
  const files = ['load/a.js', 'load/a.ts', 'load/a.jmx', 'load/locustfile.py', 'load/ASimulation.scala'];
  const words = fc.constantFrom("import http from 'k6/http';", 'export const options = ', '{', '}', '[', ']', 'stages:', "duration: '1m'", '<jmeterTestPlan>', '<ThreadGroup', 'enabled="true">', 'from locust import HttpUser', '(HttpUser)', 'io.gatling', 'inject(', ')', '${', '`', '\n', 'a = a');
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.array(fc.oneof(words, fc.string())), (file, parts) => {
      const text = parts.join(' ');
      for (const format of loadTests) if (format.mayBe(file)) format.read(text, file);
      for (const format of loadTestDocuments) format.identify({ config: { phases: [text] }, scenarios: [], kind: 'ConfigMap', data: { 'a.js': text } }, file);
    }),
  );
});
