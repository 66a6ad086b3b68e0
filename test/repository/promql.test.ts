import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findComparisons } from '../../src/repository/promql/comparisons.js';
import { formatExpression } from '../../src/repository/promql/expression.js';
import { readDuration, readNumber } from '../../src/repository/promql/literals.js';
import { metricsIn, parsePromql } from '../../src/repository/promql/parse.js';
import { readExpression } from '../../src/repository/promql/read.js';

function comparisons(text: string): readonly string[] {
  const { expression, mistake } = parsePromql(text);
  if (expression === null) return [mistake.message];
  return findComparisons(expression).map(({ measured, operator, threshold, time }) => `${formatExpression(measured)} ${operator} ${threshold}${time === null ? '' : ` ${time}`}`);
}

const signals = (text: string) => readExpression(text).signals;

describe('an expression is read as Prometheus does', () => {
  it('selectors, ranges, functions, aggregations and operators', () => {
    expect(parsePromql('sum by (job) (rate(http_requests_total{status=~"5..", path!="/"}[5m] offset 1h)) > bool 1').expression).toEqual({
      type: 'binary',
      operator: '>',
      isBool: true,
      right: { type: 'number', value: 1 },
      left: {
        type: 'aggregate',
        name: 'sum',
        labels: ['job'],
        without: false,
        args: [
          {
            type: 'call',
            name: 'rate',
            args: [
              {
                type: 'selector',
                metric: 'http_requests_total',
                isRange: true,
                window: 300,
                matchers: [
                  { label: 'status', operator: '=~', value: '5..' },
                  { label: 'path', operator: '!=', value: '/' },
                ],
              },
            ],
          },
        ],
      },
    });
    expect(parsePromql('{"http.requests", method="GET"} # per second').expression).toEqual({ type: 'selector', metric: 'http.requests', isRange: false, window: 0, matchers: [{ label: 'method', operator: '=', value: 'GET' }] });
    expect(parsePromql('{__name__="up"}').expression).toEqual({ type: 'selector', metric: 'up', isRange: false, window: 0, matchers: [] });
  });

  it('what Prometheus refuses has a mistake with its place', () => {
    const mistake = (text: string) => parsePromql(text).mistake;
    expect(mistake('(sum(a) / sum(b)) by (cluster)')).toEqual({ message: 'is no PromQL', offset: 18 });
    expect(mistake('up == ')?.message).toBe('is no PromQL');
    expect(mistake('')?.message).toBe('is no PromQL');
    expect(mistake('rate(http_requests_total) > 1')?.message).toBe('calls rate() without a range such as [5m]');
    expect(mistake('sum(http_requests_total[5m])')?.message).toBe('takes a range where sum() needs a value');
    expect(mistake('http_requests_total[5m] > 1')?.message).toBe('takes a range where ">" needs a value');
    expect(mistake('up[5m]')?.message).toBe('is a range, which is no value');
    expect(mistake('max_over_time(rate(a[5m])[1h:1m]) > 1')).toBe(null);
    expect(mistake(`${'('.repeat(300)}up${')'.repeat(300)}`)?.message).toBe('is nested too deeply or holds nothing');
    expect(mistake(`up{a="${'x'.repeat(30_000)}"}`)?.message).toBe('is longer than 20000 characters');
  });

  it('numbers and durations as they are written', () => {
    expect(['0x1F', '1e3', '-Inf', '1_000', '5m', '1h30m', '+7'].map(readNumber)).toEqual([31, 1000, -Infinity, 1000, 300, 5400, 7]);
    expect(['0', '30s', '1d', '2w', '10', 'x'].map(readDuration)).toEqual([0, 30, 86_400, 1_209_600, null, null]);
  });

  it('a text that is no PromQL still tells which metrics it names', () => {
    expect(metricsIn('sum(rate(http_errors_total[5m]) / http_requests_total')).toEqual(['http_errors_total', 'http_requests_total']);
  });

  it('no text makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'ab(){}[],=~!<>+-*/%^0123456789.emshd "\'`$\n#'.split(''), 'rate', 'sum', ' by ', ' and ', ' unless ', 'histogram_quantile', 'time()') }), (text) => {
      expect(typeof readExpression(text).mistake).toBe('string');
    }));
  });
});

describe('arithmetic is folded, so that a threshold is a number', () => {
  it('factors and constants go to the other side, whichever side they stand on', () => {
    expect(comparisons('100 - (avg by (instance) (rate(node_cpu_seconds_total{mode="idle"}[5m])) * 100) > 80')).toEqual(['avg(rate(node_cpu_seconds_total{mode="idle"}[])) < 0.2']);
    expect(comparisons('5 < sum(a) / sum(b) * 100')).toEqual(['(sum(a) / sum(b)) > 0.05']);
    expect(comparisons('(mem / 1024 / 1024 / 1024) > 28')).toEqual(['mem > 30064771072']);
    expect(comparisons('avg(100 - x * 100) < 30')).toEqual(['avg(x) > 0.7']);
    expect(comparisons('max(-x) > 3')).toEqual(['min(x) < -3']);
    expect(comparisons('x > (1024 * 1024)')).toEqual(['x > 1048576']);
  });

  it('a share is the same whether it is used, free or compared with the whole', () => {
    expect(comparisons('(total - free) / total * 100 > 85')).toEqual(['(free / total) < 0.15']);
    expect(comparisons('1 - free / total > 0.85')).toEqual(['(free / total) < 0.15']);
    expect(comparisons('used > total * 0.8')).toEqual(['(used / total) > 0.8']);
    expect(comparisons('0.8 * total <= used')).toEqual(['(used / total) >= 0.8']);
  });

  it('times are the time that is left or that has passed', () => {
    for (const text of ['cert - time() < 86400 * 30', '(cert - time()) / 86400 < 30', 'cert < time() + 30 * 86400', 'time() + 30d > cert', 'cert - 2592000 < time()']) {
      expect(comparisons(text)).toEqual(['cert < 2592000 left']);
    }
    expect(comparisons('time() - last > 86400')).toEqual(['last > 86400 past']);
    expect(comparisons('last < time() - 86400')).toEqual(['last > 86400 past']);
  });

  it('comparisons inside others are found, those behind unless and between two quotients are not', () => {
    expect(comparisons('count(up == 0) > 2')).toEqual(['count((up == 0)) > 2', 'up == 0']);
    expect(comparisons('(a > 1) * on (i) group_left (n) info')).toEqual(['a > 1']);
    expect(comparisons('a > 1 and b < 2 unless c > 3')).toEqual(['a > 1', 'b < 2']);
    expect(comparisons('a / b > c / d * 1.5')).toEqual([]);
    expect(comparisons('topic_end - consumer > 100')).toEqual(['(topic_end - consumer) > 100']);
    expect(comparisons('a + b + c > 1')).toEqual([]);
    expect(comparisons('x / 0 > 1')).toEqual(['(x / 0) > 1']);
  });

  it('folding keeps what a comparison means', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: -50, max: 50 }), fc.integer({ min: -200, max: 200 }), (factor, add, limit) => {
      const [text = ''] = comparisons(`x * ${factor} + (${add}) > ${limit}`);
      const threshold = Number(text.split(' > ')[1]);
      expect(threshold).toBeCloseTo((limit - add) / factor, 9);
    }));
  });
});

describe('what an alert watches, and at which number', () => {
  it('shares of processor, memory and disk', () => {
    expect(signals('100 - (avg by (instance) (rate(node_cpu_seconds_total{mode="idle"}[5m])) * 100) > 80')).toEqual([{ subject: 'cpu', share: 0.8 }]);
    expect(signals('(sum by (instance) (avg by (mode, instance) (rate(node_cpu_seconds_total{mode!="idle"}[2m]))) > 0.8) * on (instance) group_left (nodename) node_uname_info')).toEqual([{ subject: 'cpu', share: 0.8 }]);
    expect(signals('app_cpu_usage_percent > 90')).toEqual([{ subject: 'cpu', share: 0.9 }]);
    expect(signals('instance:node_cpu_utilisation:rate5m > 0.9')).toEqual([{ subject: 'cpu', share: 0.9 }]);
    expect(signals('avg(resource_utilization_percent{resource_type="cpu"}) > 80')).toEqual([{ subject: 'cpu', share: 0.8 }]);
    expect(signals('node_memory_MemAvailable_bytes / node_memory_MemTotal_bytes * 100 < 10')).toEqual([{ subject: 'memory', share: 0.9 }]);
    expect(signals('container_memory_working_set_bytes / container_spec_memory_limit_bytes > 0.8')).toEqual([{ subject: 'memory', share: 0.8 }, { subject: 'memory_limit', share: 0.8 }]);
    expect(signals('(node_filesystem_avail_bytes * 100) / node_filesystem_size_bytes < 10 and on (instance) node_filesystem_readonly == 0')).toEqual([{ subject: 'disk', share: 0.9 }]);
    expect(signals('kubelet_volume_stats_available_bytes / kubelet_volume_stats_capacity_bytes < 0.1')).toEqual([{ subject: 'disk', share: 0.9 }]);
  });

  it('a processor quota in microseconds makes a share only with its period', () => {
    expect(signals('sum(rate(container_cpu_usage_seconds_total[5m])) / sum(container_spec_cpu_quota / container_spec_cpu_period) > 0.8')).toEqual([{ subject: 'cpu', share: 0.8 }]);
    expect(signals('rate(container_cpu_usage_seconds_total[5m]) / container_spec_cpu_quota * 100000 > 90')).toEqual([{ subject: 'cpu', share: 90 }]);
  });

  it('amounts and low use are no shares', () => {
    expect(['process_resident_memory_bytes > 2e9', 'rate(container_cpu_usage_seconds_total[5m]) > 1.8', 'cpu_usage_percent < 10', 'predict_linear(node_filesystem_avail_bytes[6h], 86400) < 0'].flatMap(signals)).toEqual([]);
  });

  it('errors as a share, whichever way it is written, or by the second', () => {
    expect(signals('sum(rate(http_requests_total{status=~"5.."}[5m])) / sum(rate(http_requests_total[5m])) * 100 > 5')).toEqual([{ subject: 'errors', share: 0.05, requests: true }]);
    expect(signals('1 - sum(rate(http_requests_total{code!~"5.."}[5m])) / sum(rate(http_requests_total[5m])) > 0.01')).toEqual([{ subject: 'errors', share: 0.01, requests: true }]);
    expect(signals('sum(rate(api_errors_total[5m])) / sum(rate(api_requests_total[5m])) > 0.02')).toEqual([{ subject: 'errors', share: 0.02, requests: true }]);
    expect(signals('sum(rate(orders_success_total[5m])) / sum(rate(orders_total[5m])) < 0.999')).toEqual([{ subject: 'errors', share: 0.001, requests: false }]);
    expect(signals('job:http_errors:ratio_rate5m > 0.01')).toEqual([{ subject: 'errors', share: 0.01, requests: true }]);
    expect(signals('rate(http_requests_total{status=~"5.."}[5m]) > 0.05')).toEqual([{ subject: 'errors', perSecond: 0.05 }]);
    expect(signals('sum(rate(coredns_dns_responses_total{rcode="SERVFAIL"}[5m])) / sum(rate(coredns_dns_responses_total[5m])) > 0.05')).toEqual([]);
    expect(signals('sum(rate(apiserver_request_total{code=~"5.."}[5m])) / sum(rate(apiserver_request_total[5m])) > 0.05')).toEqual([]);
  });

  it('burn rates say what the objective is', () => {
    expect(signals('job:slo_errors_per_request:ratio_rate1h > (14.4 * 0.001) and job:slo_errors_per_request:ratio_rate5m > (14.4 * 0.001)')).toEqual([
      { subject: 'errors', share: 0.0144, requests: true },
      { subject: 'burn', share: 0.001 },
    ]);
    expect(signals('slo:sli_error:ratio_rate5m{sloth_id="api"} > (6 * (1 - 0.995))')).toContainEqual({ subject: 'burn', share: 0.005 });
  });

  it('quantiles of response times in seconds', () => {
    expect(signals('histogram_quantile(0.95, sum(rate(http_request_duration_seconds_bucket[5m])) by (le)) > 2')).toEqual([{ subject: 'latency', seconds: 2, quantile: 0.95 }]);
    expect(signals('histogram_quantile(0.99, sum by (le) (rate(istio_request_duration_milliseconds_bucket[5m]))) > 500')).toEqual([{ subject: 'latency', seconds: 0.5, quantile: 0.99 }]);
    const inTime = (le: string) => `sum(rate(http_request_duration_seconds_bucket{le="${le}"}[1h])) / sum(rate(http_request_duration_seconds_count[1h]))`;
    expect(signals(`${inTime('0.3')} < 0.99`)).toEqual([{ subject: 'latency', seconds: 0.3, quantile: 0.99 }]);
    expect(signals(`1 - ${inTime('0.3')} > 0.05`)).toEqual([{ subject: 'latency', seconds: 0.3, quantile: 0.95 }]);
    expect(signals(`${inTime('+Inf')} < 0.99`)).toEqual([]);
    expect(signals(`${inTime('0.3')} > 0.99`)).toEqual([]);
    expect(signals('http_request_duration_seconds{quantile="0.9"} > 3')).toEqual([{ subject: 'latency', seconds: 3, quantile: 0.9 }]);
    expect(signals('api_latency_p95 > 250')).toEqual([{ subject: 'latency', seconds: 0.25, quantile: 0.95 }]);
    expect(['histogram_quantile(0.99, sum by (le) (rate(etcd_disk_wal_fsync_duration_seconds_bucket[5m]))) > 0.5', 'histogram_quantile(0.95, sum by (le) (rate(db_query_duration_seconds_bucket[5m]))) > 5', 'histogram_quantile(0.99, sum by (le) (rate(apiserver_request_duration_seconds_bucket[5m]))) > 1'].flatMap(signals)).toEqual([]);
  });

  it('targets that are down, databases among them', () => {
    expect(['up == 0', 'probe_success{job="web"} < 1', 'absent(up{job="api"})', 'count(up{job="api"} == 0) > 1', 'kube_deployment_spec_replicas != kube_deployment_status_replicas_available', 'shop_service_health == 0'].map(signals)).toEqual(Array(6).fill([{ subject: 'downtime' }]));
    expect(['pg_up == 0', 'up{job="postgres"} == 0', 'absent(mysql_up)'].map(signals)).toEqual(Array(3).fill([{ subject: 'database' }, { subject: 'downtime' }]));
    expect(signals('up{job="postgres-exporter"} == 0')).toEqual([{ subject: 'downtime' }]);
    expect(signals('avg_over_time(up{job="api"}[30d]) < 0.999')).toEqual([{ subject: 'availability', share: 0.999, window: 2_592_000 }, { subject: 'downtime' }]);
    expect(['up == 1', 'up{job="api"} unless up == 0', 'node_load1 < 0'].flatMap(signals)).toEqual([]);
  });

  it('connections and pools of databases', () => {
    expect(signals('hikaricp_connections_active / hikaricp_connections_max > 0.8')).toEqual([{ subject: 'pool', share: 0.8 }, { subject: 'database' }]);
    expect(signals('sum(pg_stat_activity_count) > on () pg_settings_max_connections * 0.9')).toEqual([{ subject: 'pool', share: 0.9 }, { subject: 'database' }]);
    expect(signals('increase(database_connection_errors_total[5m]) > 5')).toEqual([{ subject: 'database' }]);
    expect(signals('pgbouncer_pools_client_waiting_connections > 10')).toEqual([{ subject: 'database' }]);
  });

  it('queues, certificates and backups', () => {
    expect(['rabbitmq_queue_messages_ready > 1000', 'kafka_consumergroup_lag > 500', 'deriv(queue_depth[10m]) > 0', 'sum(jobs_pending) > 100'].map(signals)).toEqual(Array(4).fill([{ subject: 'queue' }]));
    expect(['queue_depth < 1', 'rate(queue_processed_total[5m]) < 10', 'prometheus_notifications_queue_length > 10'].flatMap(signals)).toEqual([]);
    expect(signals('probe_ssl_earliest_cert_expiry - time() < 86400 * 30')).toEqual([{ subject: 'certificate', seconds: 2_592_000, exported: true }]);
    expect(signals('certmanager_certificate_expiration_timestamp_seconds < time() + 7 * 24 * 3600')).toEqual([{ subject: 'certificate', seconds: 604_800, exported: true }]);
    expect(signals('ssl_cert_expiry_days < 30')).toEqual([{ subject: 'certificate', seconds: 2_592_000, exported: false }]);
    expect(signals('time() - velero_backup_last_successful_timestamp > 86400')).toEqual([{ subject: 'backup', seconds: 86_400 }]);
    expect(['increase(velero_backup_failure_total[1h]) > 0', 'kube_job_status_failed{job_name=~"backup-.*"} > 0', 'absent(backup_last_success)'].map(signals)).toEqual(Array(3).fill([{ subject: 'backup' }]));
  });
});

describe('what an expression can never say', () => {
  it('quantiles of buckets that are summed without le', () => {
    const weakness = (text: string) => readExpression(text).weakness;
    // It fires, but only when most requests since the start were slow: it neither shows nor breaks anything.
    expect(readExpression('histogram_quantile(0.95, http_request_duration_seconds_bucket) > 1')).toEqual({ mistake: '', weakness: '', signals: [], topics: [] });
    expect(weakness('histogram_quantile(0.95, sum by (job) (rate(http_request_duration_seconds_bucket[5m]))) > 1')).toBe('takes a quantile of buckets that are summed without the label le, which gives nothing');
    expect(weakness('histogram_quantile(0.95, sum without (le) (rate(a_bucket[5m]))) > 1')).toContain('without the label le');
    expect(['histogram_quantile(0.95, sum by (le) (rate(a_bucket[5m])))', 'histogram_quantile(0.95, sum without (pod) (rate(a_bucket[5m])))', 'histogram_quantile(0.95, sum(rate(a_native[5m])))', 'histogram_quantile(0.95, job:a_bucket:rate5m)', 'histogram_quantile(0.95, rate(a_bucket[5m]))'].map(weakness)).toEqual(Array(5).fill(''));
  });

  it('a broken expression tells what it was meant to watch; LogQL and placeholders tell nothing', () => {
    expect(readExpression('rate(velero_backup_failure_total) > 0')).toEqual({ mistake: 'calls rate() without a range such as [5m]', weakness: '', signals: [{ subject: 'backup' }], topics: [] });
    expect(readExpression('sum(rate(shop_request_errors_total[5m])) by').topics).toEqual(['custom', 'errors']);
    const nothing = { mistake: '', weakness: '', signals: [], topics: [] };
    expect(['sum(rate({app="web"} |= "error" [5m])) > 10', 'count_over_time({app="web"}[5m]) > 1', 'up == ${LIMIT}'].map((text) => readExpression(text))).toEqual([nothing, nothing, nothing]);
    expect(readExpression('rate(requests) > 1', 'metricsql')).toEqual(nothing);
  });

  it('topics of queries', () => {
    const topics = (text: string) => readExpression(text).topics;
    expect(topics('histogram_quantile(0.95, sum by (le) (rate(shop_db_query_duration_seconds_bucket[5m]))) > 1')).toEqual(['custom', 'queries']);
    expect(topics('topk(5, rate(pg_stat_statements_total_time_seconds[5m]))')).toEqual(['queries']);
    expect(topics('rate(prometheus_engine_query_duration_seconds_sum[5m]) + rate(dns_query_duration_seconds_sum[5m])')).not.toContain('queries');
    expect(topics('histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket[5m])))')).toEqual(['latency']);
    expect(topics('sum by (status) (rate(shop_requests_total{status=~"5.."}[5m]))')).toEqual(['custom', 'errors']);
    expect(topics('sum by (grpc_code, grpc_method) (rate(grpc_server_handled_total[1m]))')).toEqual(['errors']);
    expect(topics('sum by (grpc_method) (rate(grpc_server_handled_total[1m])) + sum by (code) (rate(apiserver_request_total[1m]))')).toEqual([]);
    expect(topics('hikaricp_connections_active')).toEqual(['pool']);
    expect(topics('gotk_resource_info{ready="False"} == 1')).toEqual([]);
    expect(topics('rate(shop_orders_total[5m])')).toEqual(['business', 'custom']);
    expect(topics('sum(rate(vm_migrations_total[5m]))')).toEqual(['custom', 'machines']);
    expect(topics('rate(auth_failed_attempts_total[5m])')).toEqual(['custom', 'security']);
    expect(topics('node_load1 + kube_pod_info + job:http_inprogress_requests:sum')).toEqual([]);
  });
});
