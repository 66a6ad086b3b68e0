/**
 * What names of metrics say. Names have no standard, but habits: these patterns hold for the exporters in wide use, for what client
 * libraries write, and for names that people give. A name is split into words, so that `pool` is not found in `spool`.
 */

/** Words of a name: `http_requestsTotal` is ` http requests total `. Of a recording rule's `level:metric:operation` the level says what it is summed by. */
export function wordsOf(name: string): string {
  const own = /:.*:/.test(name) ? name.slice(name.indexOf(':') + 1) : name;
  return ` ${own.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/[^A-Za-z0-9]+/g, ' ').toLowerCase().trim()} `;
}

/** Metrics of the cluster and of the tools that watch it: they say nothing about the service that is run. */
const PLATFORM = /^ (?:apiserver|kubelet|kubeproxy|etcd|coredns|scheduler|rest client|workqueue|prometheus|alertmanager|grafana|loki|tempo|cortex|mimir|thanos|promtail|fluentd|fluentbit|otelcol|go|process|scrape|net conntrack|promhttp|cadvisor|machine|certmanager|argocd|velero|controller runtime|admission|authentication|authorization|cloudprovider|storage operation|volume manager|node|container|windows|kube) /;

export function isPlatform(words: string): boolean {
  return PLATFORM.test(words);
}

/** Metrics that an exporter, a library or a platform gives everybody: whatever has another name was defined by somebody. */
const STANDARD =
  /^ (?:up|alerts|probe|pg|postgres|postgresql|mysql|redis|mongodb|cassandra|elasticsearch|opensearch|kafka|rabbitmq|nats|nginx|apache|haproxy|traefik|envoy|istio|linkerd|response|jvm|tomcat|hikaricp|logback|system cpu|system load|process|http|grpc|rpc|dotnet|nodejs|python|ruby|php|consul|vault|minio|ceph|aws|stackdriver|azure|snmp|libvirt|kubevirt|keda|karpenter|cluster autoscaler|cilium|hubble|calico|tetragon|falco|falcosidekick|falcosecurity|trivy|gatekeeper|kyverno|gotk|flagger|externalsecret|longhorn|metallb|cnpg|strimzi|crowdsec|pgbouncer|patroni|memcached|x509|ssl|blackbox|statsd|collectd|telegraf|cpu|mem|disk|net|nvidia|dcgm|traces|request|requests|errors|latency|instance|job|namespace|cluster|slo|sli) /;

export function isStandard(words: string): boolean {
  return isPlatform(words) || STANDARD.test(words);
}

/** How long a request takes. */
export function isRequestTime(words: string): boolean {
  if (isPlatform(words) || OTHER_TIMES.test(words)) return false;
  return / (?:latency|latencies|response time|response times|response) /.test(words) || (/ (?:requests?|http|https|grpc|rpc|api|handler|handling|server|endpoint|route|upstream|calls?) /.test(words) && TIME.test(words));
}

const TIME = / (?:duration|durations|time|times|seconds|milliseconds|ms|msec|p5?0|p9[059]9?|quantile|elapsed) /;
const OTHER_TIMES = / (?:db|database|sql|pg|postgres|mysql|redis|mongodb|query|queries|cache|migrations?|backups?|restore|jobs?|batch|gc|pause|disk|fsync|io|queue|workqueue|reconcile|sync|consensus|raft|build|train|training|boot|startup|dns|replication|lag|size|bytes|uptime|start|network|scrape|timeouts?|training|prediction|inference|commit) /;

/** Requests, calls or operations that went wrong or well. */
export function isFailure(words: string): boolean {
  return / (?:errors?|err|fail|fails|failed|failures?|exceptions?|5xx|http5xx|faults?|rejected) /.test(words);
}

export function isSuccess(words: string): boolean {
  return / (?:success|successes|successful|succeeded|ok|good) /.test(words);
}

/** Failures that are none of a request: the network's, the disk's, the database's. */
export function isOtherFailure(words: string): boolean {
  return isPlatform(words) || / (?:db|database|sql|pg|postgres|mysql|redis|mongodb|query|queries|cache|backups?|snapshots?|restore|dns|network|disk|ecc|smart|raid|replication|queue|consumer|jobs?|auth|login|logins|certificates?|pods?|connections?|pool|webhook|reconcile|scrape) /.test(words);
}

export function isDatabase(words: string): boolean {
  return / (?:db|dbs|database|databases|postgres|postgresql|pg|pgbouncer|patroni|mysql|mysqld|mariadb|galera|mongo|mongodb|cassandra|cockroach|cockroachdb|crdb|oracle|oracledb|mssql|sqlserver|sql|rds|aurora|hikaricp|tidb|vitess|yugabyte|clickhouse|r2dbc|jdbc) /.test(words);
}

/** How long queries of a database take, or how many take too long. */
export function isQueryTime(words: string): boolean {
  if (/ (?:pg stat statements|slow queries|slow query) /.test(words)) return !/ up /.test(words);
  return isDatabase(words) && / (?:query|queries|statements?) /.test(words) && TIME.test(words);
}

/** Connections of a database's pool, or of the database itself. */
export function isConnectionPool(words: string): boolean {
  if (/ (?:hikaricp|pgbouncer|r2dbc pool|jdbc connections) /.test(words)) return true;
  if (/ pg stat activity | pg stat database numbackends | pg settings max connections | mysql global status threads (?:connected|running) | mysql global variables max connections /.test(words)) return true;
  return isDatabase(words) && / (?:connections?|conns?|pool) /.test(words) && !/ (?:bytes|size bytes) /.test(words);
}

export function isQueue(words: string): boolean {
  if (isPlatform(words) || / (?:disk|network|tx|rx|transmit|receive|io|run|notifications|remote storage|wal) /.test(words)) return false;
  if (/ (?:consumergroup lag|consumer lag|consumer group lag|kafka lag|backlog|backlogs) /.test(words)) return true;
  if (/ messages (?:ready|unacknowledged|unacked|visible|pending) | num (?:pending|ack pending) /.test(words)) return true;
  if (/ (?:queues?|sqs|rabbitmq|celery|sidekiq|bullmq|bull|mailbox) /.test(words)) return !/ (?:errors?|failed|failures?|duration|latency|seconds|up|consumers|memory|bytes|connections|processed|published) /.test(words);
  return / (?:pending|waiting|queued) (?:jobs?|tasks?|messages?|requests?|operations?|events?) | (?:jobs?|tasks?|messages?|events?) (?:pending|waiting|queued) /.test(words);
}

export function isBackup(words: string): boolean {
  return / (?:backups?|velero|restic|barman|pgbackrest|wal archive|walg|wal g|stash|kasten|k8up|pg stat archiver|pgdump|pg dump|snapshots?) /.test(words) && !/ etcd snap | etcd debugging /.test(words);
}

export function isCertificateExpiry(words: string): boolean {
  if (/ probe ssl earliest cert expiry | ssl earliest cert expiry | ssl expire time /.test(words)) return true;
  if (/ apiserver client certificate expiration /.test(words)) return false;
  return / (?:certs?|certificates?|x509|ssl|tls|certmanager) /.test(words) && / (?:expir\w*|not after|notafter|remaining|days left|days until|days|valid until|validity) /.test(words);
}

/** Metrics that exporters in wide use give: those of cert-manager, of the blackbox, x509 and ssl exporters, of ingress controllers. */
export function isExportedExpiry(words: string): boolean {
  return /^ (?:probe ssl|certmanager|x509 cert|ssl cert not after|ssl file cert not after|ssl kubernetes cert not after|ssl ocsp|cert exporter|traefik tls certs|nginx ingress controller ssl expire|haproxy exporter certificate|vault secret lease|kubelet certificate manager|gitlab|istio agent cert expiry|citadel server root cert expiry|linkerd) /.test(words) || / cert exporter | certmanager /.test(words);
}

/** Requests, or what else a service answers. */
export function isRequest(words: string): boolean {
  return / (?:requests?|http|https|grpc|rpc|api|responses?|calls?|upstream|endpoint|endpoints|slo|sli|queries served) /.test(words);
}

export function isCpu(words: string): boolean {
  return / (?:cpu|cpus|processor) /.test(words) && !/ (?:throttled|throttling|cfs|requests|request|quota|shares|guest|frequency|temperature|temp|info|package|gpu) /.test(words);
}

export function isMemory(words: string): boolean {
  if (/ (?:redis|gpu|dcgm|nvidia|swap|hugepages|buffers|slab|kernel|requests|request|page|failcnt|nonheap|metaspace|elasticsearch|mysql|leak) /.test(words)) return false;
  return / (?:memory|mem|memavailable|memtotal|memfree|heap|rss|ram) /.test(words);
}

/** Memory in relation to what a container may take at most. */
export function isMemoryLimit(words: string): boolean {
  return / container spec memory limit | kube pod container resource limits | memory limit | limit memory | limits memory /.test(words);
}

export function isDisk(words: string): boolean {
  if (/ (?:inodes?|files|readonly|device error|io|read|write|reads|writes|latency|iops|bandwidth|throughput|errors) /.test(words)) return false;
  return / (?:filesystem|disk|disks|volume stats|storage usage|storage used|persistentvolume|pvc|fs usage|fs limit|volume) /.test(words);
}

/** What is left rather than what is used. */
export function isLeft(words: string): boolean {
  return / (?:avail|available|free|idle|remaining|left|memavailable|memfree|headroom) /.test(words);
}

/** Operations on virtual machines. */
export function isMachineOperation(words: string): boolean {
  if (!/ (?:vm|vms|vmi|vmis|libvirt|kubevirt|hypervisor|qemu|kvm|virtual machines?|virtualmachines?) /.test(words)) return false;
  return !/^ (?:node vmstat|jvm) /.test(words);
}

/** Figures that matter to the business rather than to the machine. */
export function isBusiness(words: string): boolean {
  if (isPlatform(words) || / (?:pg|postgres|mysql|redis|connections?|conns?|threads?|streams|memory|cpu|goroutines|queries|query|requests) /.test(words)) return false;
  return / (?:users?|customers?|tenants?|orders?|checkouts?|carts?|revenue|sales|payments?|invoices?|subscriptions?|signups?|sign ups|registrations?|conversions?|conversion|churn|bookings?|purchases?|transactions?|billing|mrr|arr|kpi|kpis|business|savings|cost|costs|sla compliance|deployments created|jobs (?:completed|submitted|created|executed)|workloads (?:created|running)|campaigns?|leads) /.test(words);
}

/** Sign-ins, refusals and attacks. */
export function isSecurityEvent(words: string): boolean {
  return / (?:auth|authentication|login|logins|signin|unauthorized|forbidden|intrusion|brute force|falco|byzantine detections|security events?|csrf|jwt) /.test(words) && !/^ (?:apiserver|authentication|authorization) /.test(words);
}
