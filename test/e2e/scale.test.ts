import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/base/package-root.js';
import { type Cluster, missingForCluster, startCluster } from '../support/kube-apiserver.js';

const missing = missingForCluster();
const example = (name: string) => path.join(packageRoot(), 'examples', 'scale', 'kubernetes', `${name}.yaml`);

describe.skipIf(missing !== null)("the example's Jobs", () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster();
  });
  afterAll(() => cluster.stop());

  it('are what a real API server takes, with strict fields and without a warning', async () => {
    expect(await cluster.kubectl(['apply', '-f', example('namespace')])).toEqual({
      status: 0,
      stdout: 'namespace/readygate-scan created\nserviceaccount/readygate-scan created\nnetworkpolicy.networking.k8s.io/readygate-scan created\npersistentvolumeclaim/shards created\n',
      stderr: '',
    });
    for (const [file, name] of [['shards', 'readygate-shards'], ['merge', 'readygate-merge']] as const) {
      const created = await cluster.kubectl(['create', '--dry-run=server', '--validate=strict', '-f', example(file)]);
      expect(created).toEqual({ status: 0, stdout: `job.batch/${name} created (server dry run)\n`, stderr: '' });
    }
  });
});
