{{- define "readygate.labels" -}}
app.kubernetes.io/name: readygate
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end }}

{{- define "readygate.selector" -}}
app.kubernetes.io/name: readygate
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "readygate.image" -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}{{ with .Values.image.digest }}@{{ . }}{{ end }}
{{- end }}

{{- define "readygate.secretName" -}}
{{ .Values.certificate.secretName | default (printf "%s-tls" .Release.Name) }}
{{- end }}
