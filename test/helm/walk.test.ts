import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../src/helm/template/parsed.js';
import { valuesOf } from '../../src/helm/template/sources.js';
import { findInTemplate } from '../../src/helm/template/walk.js';
import type { JsonValue, Path } from '../../src/types.js';

/** Where a path leads: the template's line as it stands there, what is left of the path, and the values that are read. */
function trace(text: string, value: JsonValue, path: Path, helpers = '') {
  const parts = parseTemplate('templates/_helpers.tpl', helpers);
  const hit = findInTemplate(parseTemplate('templates/web.yaml', text), value, path, (name) => (parts.defines.has(name) ? parts : null));
  if (hit === null) return null;
  const lines = (hit.template.file === 'templates/web.yaml' ? text : helpers).split('\n');
  return {
    line: lines[hit.node.line - 1]?.slice(hit.node.column - 1) ?? null,
    included: hit.includes.map((node) => text.split('\n')[node.line - 1]?.trim()),
    values: valuesOf(hit).map((keys) => keys.join('.')),
  };
}

/** The Deployment that `helm create` writes, shortened. */
const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "shop.fullname" . }}
  labels:
    {{- include "shop.labels" . | nindent 4 }}
spec:
  {{- if not .Values.autoscaling.enabled }}
  replicas: {{ .Values.replicaCount }}
  {{- end }}
  template:
    metadata:
      {{- with .Values.podAnnotations }}
      annotations:
        {{- toYaml . | nindent 8 }}
      {{- end }}
    spec:
      {{- with .Values.podSecurityContext }}
      securityContext:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      {{- if .Values.hostNetwork }}
      hostNetwork: true
      {{- end }}
      containers:
        - name: {{ .Chart.Name }}
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"
          imagePullPolicy: {{ .Values.image.pullPolicy }}
          {{- if .Values.probe.http }}
          livenessProbe:
            httpGet: {path: /, port: http}
          {{- else }}
          livenessProbe:
            exec:
              command: [ok]
          {{- end }}
          resources:
            {{- toYaml .Values.resources | nindent 12 }}
          env:
            - name: MODE
              value: production
            {{- range $name, $value := .Values.env }}
            - name: {{ $name }}
              value: {{ $value | quote }}
            {{- end }}
            {{- toYaml .Values.extraEnv | nindent 12 }}
      {{- with .Values.tolerations }}
      tolerations:
        {{- toYaml . | nindent 8 }}
      {{- end }}
`;

const HELPERS = `{{- define "shop.labels" -}}
helm.sh/chart: {{ include "shop.chart" . }}
app.kubernetes.io/name: {{ .Chart.Name }}
tier: {{ .Values.tier }}
{{- end }}
`;

const CONTAINER = {
  name: 'shop',
  image: 'nginx:1.27',
  imagePullPolicy: 'Always',
  livenessProbe: { exec: { command: ['ok'] } },
  resources: { limits: { cpu: '1' } },
  env: [{ name: 'MODE', value: 'production' }, { name: 'COLOR', value: 'red' }],
};

const RENDERED: JsonValue = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'shop', labels: { 'helm.sh/chart': 'shop-1', 'app.kubernetes.io/name': 'shop', tier: 'front' } },
  spec: { replicas: 1, template: { metadata: {}, spec: { hostNetwork: true, containers: [CONTAINER] } } },
};

const CONTAINER_PATH = ['spec', 'template', 'spec', 'containers', 0];

describe('a finding in what helm rendered', () => {
  it('stands at the key in the template, with the value that fills it in', () => {
    expect(trace(DEPLOYMENT, RENDERED, ['spec', 'replicas'])).toEqual({ line: 'replicas: {{ .Values.replicaCount }}', included: [], values: ['replicaCount'] });
  });

  it('names every value that a line is made of', () => {
    expect(trace(DEPLOYMENT, RENDERED, [...CONTAINER_PATH, 'image'])).toEqual({
      line: 'image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"',
      included: [],
      values: ['image.repository', 'image.tag'],
    });
  });

  it('stands at the line that writes a whole block, and names the value within it', () => {
    expect(trace(DEPLOYMENT, RENDERED, [...CONTAINER_PATH, 'resources', 'limits', 'cpu'])).toEqual({ line: '{{- toYaml .Values.resources | nindent 12 }}', included: [], values: ['resources.limits.cpu'] });
  });

  it('stands at the key of the block when what it asks for is missing there', () => {
    expect(trace(DEPLOYMENT, RENDERED, [...CONTAINER_PATH, 'resources', 'limits', 'memory'])).toEqual({ line: '{{- toYaml .Values.resources | nindent 12 }}', included: [], values: ['resources.limits.memory'] });
    expect(trace(DEPLOYMENT, RENDERED, [...CONTAINER_PATH, 'resources', 'requests'])).toEqual({ line: 'resources:', included: [], values: ['resources.requests'] });
  });

  it('stands at a part that the values left out, and names what would bring it in', () => {
    expect(trace(DEPLOYMENT, RENDERED, ['spec', 'template', 'spec', 'securityContext', 'runAsNonRoot'])).toEqual({ line: 'securityContext:', included: [], values: ['podSecurityContext.runAsNonRoot'] });
  });

  it('names the value that a literal line depends on', () => {
    expect(trace(DEPLOYMENT, RENDERED, ['spec', 'template', 'spec', 'hostNetwork'])).toEqual({ line: 'hostNetwork: true', included: [], values: ['hostNetwork'] });
  });

  it('stands in the branch that came out', () => {
    expect(trace(DEPLOYMENT, RENDERED, [...CONTAINER_PATH, 'livenessProbe', 'exec'])).toEqual({ line: 'exec:', included: [], values: [] });
  });

  it('stands at the container when the template has nothing of what is missing', () => {
    expect(trace(DEPLOYMENT, RENDERED, [...CONTAINER_PATH, 'securityContext', 'privileged'])).toEqual({ line: 'name: {{ .Chart.Name }}', included: [], values: [] });
  });

  it('tells the written item of a list from those of a loop', () => {
    expect(trace(DEPLOYMENT, RENDERED, [...CONTAINER_PATH, 'env', 0, 'value'])).toEqual({ line: 'value: production', included: [], values: [] });
    expect(trace(DEPLOYMENT, RENDERED, [...CONTAINER_PATH, 'env', 1, 'value'])).toEqual({ line: 'value: {{ $value | quote }}', included: [], values: ['env'] });
  });

  it('stands in the included part, with the line that includes it', () => {
    expect(trace(DEPLOYMENT, RENDERED, ['metadata', 'labels', 'tier'], HELPERS)).toEqual({ line: 'tier: {{ .Values.tier }}', included: ['{{- include "shop.labels" . | nindent 4 }}'], values: ['tier'] });
  });

  it('stands at the line that includes when the part is nowhere to be found', () => {
    expect(trace(DEPLOYMENT, RENDERED, ['metadata', 'labels', 'tier'])).toEqual({ line: '{{- include "shop.labels" . | nindent 4 }}', included: [], values: [] });
  });

  it('stands at the kind when nothing of the path is in the template', () => {
    expect(trace(DEPLOYMENT, RENDERED, ['status'])).toEqual({ line: 'kind: Deployment', included: [], values: [] });
  });
});

describe('a template of several objects', () => {
  const two = (first: string, second: string) => `apiVersion: v1\nkind: Service\nmetadata:\n  name: ${first}\nspec:\n  type: NodePort\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: ${second}\nspec:\n  type: LoadBalancer\n`;
  const service = (name: string, type: string): JsonValue => ({ apiVersion: 'v1', kind: 'Service', metadata: { name }, spec: { type } });

  it('gives the object whose name fits best', () => {
    const text = two('{{ include "fullname" . }}', '{{ include "fullname" . }}-public');
    expect(trace(text, service('shop-public', 'LoadBalancer'), ['spec', 'type'])?.line).toBe('type: LoadBalancer');
    expect(trace(text, service('shop', 'NodePort'), ['spec', 'type'])?.line).toBe('type: NodePort');
  });

  it('gives the only object that can have come out like this', () => {
    expect(trace(two('{{ .Values.a }}', '{{ .Values.b }}'), service('shop', 'LoadBalancer'), ['spec', 'type'])?.line).toBe('type: LoadBalancer');
  });

  it('gives no line when it may be any of them', () => {
    const text = two('{{ .Values.a }}', '{{ .Values.b }}').replaceAll(/type: .*/g, 'type: {{ .Values.type }}');
    expect(trace(text, service('shop', 'NodePort'), ['spec', 'type'])).toBe(null);
  });

  it('gives the branch of its kind when both kinds share a file', () => {
    const text = '{{- if .Values.stateful }}\nkind: StatefulSet\nspec:\n  replicas: {{ .Values.a }}\n{{- else }}\nkind: Deployment\nspec:\n  replicas: {{ .Values.b }}\n{{- end }}\n';
    expect(trace(text, { kind: 'Deployment', metadata: { name: 'x' }, spec: { replicas: 1 } }, ['spec', 'replicas'])).toEqual({ line: 'replicas: {{ .Values.b }}', included: [], values: ['b'] });
  });
});

describe('the parts of a template', () => {
  it('a text in a block is no key, and comments and actions over several lines write nothing', () => {
    const text = `kind: ConfigMap
metadata:
  name: x
{{- /* data: {{ not this }}
data: nor this */}}
data:
  # replicas: 3
  config: |
    kind: Deployment
    level: {{ .Values.level }}
  {{- if or
    .Values.a
    .Values.b }}
  level: high
  {{- end }}
`;
    const value: JsonValue = { kind: 'ConfigMap', metadata: { name: 'x' }, data: { config: 'kind: Deployment', level: 'high' } };
    expect(trace(text, value, ['data', 'level'])).toEqual({ line: 'level: high', included: [], values: ['a', 'b'] });
    expect(trace(text, value, ['data'])?.line).toBe('data:');
  });

  it('a value is followed through with, variables, index, quotes and parentheses', () => {
    const text = `kind: Pod
metadata:
  name: x
{{- $web := .Values.web }}
spec:
  a: {{ $web.image }}
  b: {{ index .Values "my-app" "tag" | quote }}
  {{- with $.Values.deep }}
  c: {{ (.inner).leaf | default "a.Values.no" }}
  d: {{ $.Values.top }}
  {{- end }}
  e: {{ ((.Values.x).y).z }}
`;
    const value: JsonValue = { kind: 'Pod', metadata: { name: 'x' }, spec: { a: '1', b: '2', c: '3', d: '4', e: '5' } };
    const values = ['a', 'b', 'c', 'd', 'e'].map((key) => trace(text, value, ['spec', key])?.values);
    expect(values).toEqual([['web.image'], ['my-app.tag'], ['deep.inner.leaf'], ['top'], ['x.y.z']]);
  });
});
