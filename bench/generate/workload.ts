import type { Random } from './random.js';
import type { Service } from './service.js';

/** A Deployment, StatefulSet, DaemonSet, CronJob or Job, as careful or careless as such files are. */
export function workload(service: Service, random: Random): string {
  const { name, namespace } = service;
  const kind = random.pick(['Deployment', 'Deployment', 'Deployment', 'Deployment', 'Deployment', 'StatefulSet', 'DaemonSet', 'CronJob', 'Job']);
  const head = metadata(kind === 'CronJob' || kind === 'Job' ? 'batch/v1' : 'apps/v1', kind, service);
  const template = podTemplate(service, random, kind === 'CronJob' || kind === 'Job' ? random.pick(['Never', 'OnFailure']) : null);
  switch (kind) {
    case 'CronJob':
      return `${head}spec:\n  schedule: "${random.between(0, 59)} ${random.between(0, 23)} * * *"\n  concurrencyPolicy: Forbid\n  jobTemplate:\n    spec:\n      template:\n${indent(template, 8)}`;
    case 'Job':
      return `${head}spec:\n  backoffLimit: ${random.between(1, 6)}\n  template:\n${indent(template, 4)}`;
    default: {
      const replicas = kind === 'DaemonSet' ? '' : `  replicas: ${random.between(1, 5)}\n`;
      const owner = kind === 'StatefulSet' ? `  serviceName: ${name}\n` : '';
      const namespaceLine = random.chance(0.2) ? `  # scaled by the platform team of ${namespace}\n` : '';
      return `${head}spec:\n${namespaceLine}${replicas}${owner}  selector:\n    matchLabels:\n      app: ${name}\n  template:\n${indent(template, 4)}`;
    }
  }
}

/** `apiVersion`, `kind` and `metadata` with the labels of the service. */
export function metadata(apiVersion: string, kind: string, { name, namespace, team }: Service): string {
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: ${name}\n  namespace: ${namespace}\n  labels:\n    app: ${name}\n    team: ${team}\n`;
}

/** Moves every line to the right. */
export function indent(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}

function podTemplate(service: Service, random: Random, restartPolicy: string | null): string {
  const lines = ['metadata:', '  labels:', `    app: ${service.name}`];
  if (random.chance(0.4)) lines.push('  annotations:', '    prometheus.io/scrape: "true"', `    checksum/config: ${random.hex(64)}`);
  lines.push('spec:');
  if (random.chance(0.4)) lines.push(`  serviceAccountName: ${service.name}`);
  if (random.chance(0.35)) lines.push('  securityContext:', '    runAsNonRoot: true', `    runAsUser: ${random.between(1000, 65000)}`, '    seccompProfile:', '      type: RuntimeDefault');
  if (restartPolicy !== null) lines.push(`  restartPolicy: ${restartPolicy}`);
  if (random.chance(0.2)) lines.push('  affinity:', '    podAntiAffinity:', '      preferredDuringSchedulingIgnoredDuringExecution:', '        - weight: 100', '          podAffinityTerm:', '            topologyKey: kubernetes.io/hostname', '            labelSelector:', '              matchLabels:', `                app: ${service.name}`);
  if (random.chance(0.15)) lines.push('  initContainers:', `    - name: migrate`, `      image: registry.example.com/${service.team}/${service.name}-migrate:${version(random)}`, '      command: ["/bin/sh", "-c", "migrate up"]');
  lines.push('  containers:', ...container(service, random, service.name));
  if (random.chance(0.15)) lines.push(...container(service, random, 'sidecar'));
  if (random.chance(0.4)) lines.push('  volumes:', '    - name: config', '      configMap:', `        name: ${service.name}-config`, '    - name: tmp', '      emptyDir: {}');
  return `${lines.join('\n')}\n`;
}

function container(service: Service, random: Random, name: string): string[] {
  const lines = [`    - name: ${name}`, `      image: ${random.pick(['registry.example.com', 'ghcr.io/example', 'docker.io/example'])}/${service.team}/${name}${random.chance(0.1) ? '' : `:${random.chance(0.1) ? 'latest' : version(random)}`}`];
  if (random.chance(0.5)) lines.push('      imagePullPolicy: IfNotPresent');
  if (random.chance(0.3)) lines.push('      args:', `        - --listen=0.0.0.0:${service.port}`, '        - --log-level=info');
  lines.push('      ports:', '        - name: http', `          containerPort: ${service.port}`);
  if (random.chance(0.6)) {
    lines.push('      env:');
    for (let index = random.between(1, 8); index > 0; index--) {
      if (random.chance(0.2)) lines.push(`        - name: ${random.pick(['DB_PASSWORD', 'API_TOKEN', 'SMTP_PASSWORD'])}_${index}`, '          valueFrom:', '            secretKeyRef:', `              name: ${service.name}-secrets`, `              key: key-${index}`);
      else lines.push(`        - name: ${random.pick(['UPSTREAM_URL', 'LOG_FORMAT', 'FEATURE', 'CACHE_TTL', 'REGION'])}_${index}`, `          value: "${random.pick(['http://catalog.internal:8080', 'json', 'true', '300', 'eu-central-1'])}"`);
    }
  }
  if (random.chance(0.7)) lines.push('      resources:', '        requests:', `          cpu: ${random.between(50, 900)}m`, `          memory: ${random.between(64, 900)}Mi`, '        limits:', `          memory: ${random.between(1, 4)}Gi`);
  if (random.chance(0.6)) lines.push('      readinessProbe:', '        httpGet:', '          path: /ready', '          port: http', `        periodSeconds: ${random.between(5, 20)}`);
  if (random.chance(0.5)) lines.push('      livenessProbe:', '        httpGet:', '          path: /healthz', '          port: http', `        initialDelaySeconds: ${random.between(5, 60)}`);
  if (random.chance(0.35)) lines.push('      securityContext:', '        allowPrivilegeEscalation: false', '        readOnlyRootFilesystem: true', '        capabilities:', '          drop: [ALL]');
  if (random.chance(0.4)) lines.push('      volumeMounts:', '        - name: config', '          mountPath: /etc/app', '          readOnly: true');
  return lines;
}

function version(random: Random): string {
  return `${random.between(0, 4)}.${random.between(0, 30)}.${random.between(0, 12)}`;
}
