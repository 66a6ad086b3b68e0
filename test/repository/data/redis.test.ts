import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRedis } from '../../../src/repository/data/redis.js';
import type { JsonObject } from '../../../src/types.js';
import { readFile } from '../../support/parts.js';

/** Directives of a running server, and what is known of where it runs. */
const directivesOf = (value: JsonObject) => Object.fromEntries(Object.entries(value).filter(([, setting]) => typeof setting === 'object' && setting !== null));
const placeOf = (value: JsonObject) => Object.fromEntries(Object.entries(value).filter(([, setting]) => typeof setting !== 'object' || setting === null));

describe('a configuration of Redis is read by the names of its directives', () => {
  it('from a file, the last of several counting, sizes in bytes', () => {
    const { values, lineOf } = readFile('cache/redis.conf', 'maxmemory 1gb\n# maxmemory 9gb\nappendonly yes\nrequirepass "a b"\nmaxmemory 512mb # enough\n', 'redis_config');
    expect(values).toEqual([
      {
        line: 1,
        maxmemory: { line: 5, text: '512mb', value: 2 ** 29 },
        appendonly: { line: 3, text: 'yes', value: true },
        requirepass: { line: 4, text: 'a b', value: 'a b' },
      },
    ]);
    expect(lineOf(['maxmemory', 'value'])).toBe('5: maxmemory 512mb # enough');
  });

  it('from a ConfigMap, on its line there', () => {
    const { values, lineOf } = readFile('k8s/redis.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: redis}\ndata:\n  redis.conf: |\n    maxmemory 100mb\n    maxmemory-policy allkeys-lru\n  other.conf: |\n    listen 80;\n    root /srv;\n', 'redis_config');
    expect(values).toEqual([
      { line: 1, maxmemory: { line: 1, text: '100mb', value: 104857600 }, 'maxmemory-policy': { line: 2, text: 'allkeys-lru', value: 'allkeys-lru' } },
    ]);
    expect(lineOf(['maxmemory-policy', 'text'])).toBe('7: maxmemory-policy allkeys-lru');
  });

  it('and one of Sentinel with the masters that it watches', () => {
    const { values, lineOf } = readFile('redis/sentinel.conf', 'port 26379\nsentinel monitor shop redis-0 6379 2\nsentinel down-after-milliseconds shop 5000\nsentinel monitor other redis-1 6379 ${QUORUM}\n', 'sentinel_config');
    expect(values).toEqual([{ line: 1, masters: [{ line: 2, name: 'shop', host: 'redis-0', port: '6379', quorum: 2 }, { line: 4, name: 'other', host: 'redis-1', port: '6379', quorum: null }] }]);
    expect(lineOf(['masters', 0, 'quorum'])).toBe('2: sentinel monitor shop redis-0 6379 2');
  });

  it('and not what is no such file', () => {
    expect(readFile('nginx/redis.conf', 'upstream cache {\n  server redis:6379;\n}\n', 'redis_config').found).toEqual([]);
    expect(readFile('redis/redis.conf.example', 'maxmemory 1gb\nappendonly yes\n', 'redis_config').found).toEqual([]);
  });

  it('without an error, whatever it holds', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('maxmemory', '__proto__', '\n', ' ', '"', 'sentinel monitor'))), (pieces) => {
      readRedis(`maxmemory 1gb\n${pieces.join(' ')}`, 'redis.conf');
    }));
    expect(readRedis('maxmemory 1gb\n__proto__ 1\n', 'redis.conf')?.[0]?.value).toHaveProperty('maxmemory');
  });
});

describe('a running Redis is read from its arguments', () => {
  const pod = (containers: string) => `apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: cache}\nspec:\n  replicas: 3\n  template:\n    spec:\n      containers:\n${containers}`;

  it('each on the line where it stands, with its memory limit', () => {
    const { values, lineOf } = readFile(
      'k8s/cache.yaml',
      pod(`      - name: redis
        image: redis:8
        args:
        - --maxmemory
        - 1gb
        - --save
        - ""
        resources: {limits: {memory: 2Gi}}
`),
      'redis_server',
    );
    expect(values.map(directivesOf)).toEqual([{ maxmemory: { text: '1gb', value: 2 ** 30 }, save: { text: '', value: '' } }]);
    expect(values.map(placeOf)).toEqual([{ container: 'redis', role: 'server', replicas: 3, memory: 2 ** 31, is_clustered: false, is_replica: false, has_sentinel: false, has_file: false, is_deployed: true }]);
    expect(lineOf(['maxmemory', 'value'])).toBe('12: - --maxmemory');
    expect(lineOf(['container'])).toBe('10: image: redis:8');
  });

  it('out of a script, with the Sentinel beside it, and clients left out', () => {
    const { found, values } = readFile(
      'k8s/cache.yaml',
      pod(`      - name: redis
        image: registry.example.com/library/valkey:8
        command: [sh, -c, "cp /c/redis.conf /tmp && exec valkey-server /tmp/redis.conf --maxmemory 64mb"]
        volumeMounts: [{name: config, mountPath: /c}]
      - name: sentinel
        image: redis:8
        command: [redis-sentinel, /etc/sentinel.conf]
      - name: watch
        image: redis:8
        command: [redis-cli, monitor]
      - name: exporter
        image: oliver006/redis_exporter:v1
      volumes: [{name: config, configMap: {name: redis}}]
`),
      'redis_server',
    );
    expect(found.map(({ identity }) => identity.name)).toEqual(['redis', 'sentinel']);
    expect(values.map(directivesOf)).toEqual([{ maxmemory: { text: '64mb', value: 2 ** 26 } }, {}]);
    expect(values.map((value) => [value.role, value.has_sentinel, value.has_file])).toEqual([['server', true, true], ['sentinel', false, false]]);
  });

  it('out of a service of Compose, whose command is one text', () => {
    const { values, lineOf } = readFile(
      'docker-compose.prod.yml',
      'services:\n  cache:\n    image: redis:8\n    command: redis-server /etc/redis.conf --maxmemory 512mb --replicaof main 6379\n    volumes: ["./redis.conf:/etc/redis.conf"]\n    deploy: {replicas: 2, resources: {limits: {memory: 512M}}}\n',
      'redis_server',
    );
    expect(values.map(directivesOf)).toEqual([{ maxmemory: { text: '512mb', value: 2 ** 29 }, replicaof: { text: 'main 6379', value: 'main 6379' } }]);
    expect(values.map(placeOf)).toEqual([{ container: 'cache', role: 'server', replicas: 2, memory: 2 ** 29, is_clustered: false, is_replica: true, has_sentinel: false, has_file: true, is_deployed: true }]);
    expect(lineOf(['maxmemory', 'value'])).toBe('4: command: redis-server /etc/redis.conf --maxmemory 512mb --replicaof main 6379');
  });

  it('and a Compose file without a purpose counts where its services are started again', () => {
    const deployed = (file: string, restart: string) => readFile(file, `services:\n  cache:\n    image: redis:8\n${restart}`, 'redis_server').values.map((value) => value.is_deployed);
    expect(deployed('docker-compose.yml', '')).toEqual([false]);
    expect(deployed('docker-compose.yml', '    restart: unless-stopped\n')).toEqual([true]);
    expect(deployed('docker-compose.dev.yml', '    restart: always\n')).toEqual([false]);
    expect(deployed('production/docker-compose.yml', '')).toEqual([true]);
  });
});
