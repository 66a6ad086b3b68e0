# METADATA
# title: Metrics survive a restart
# description: 'What Prometheus keeps in the container is gone with it: after a crash nobody can see what led to it.'
# related_resources:
#   - ref: https://prometheus.io/docs/prometheus/latest/storage/
# custom:
#   id: K8S-0420
#   severity: medium
#   checklist: [OBS-PROM-1]
#   kinds: [long_running]
#   mentions: [prom/prometheus, prometheus/prometheus, bitnami/prometheus, victoria-metrics]
#   message: "{image} keeps its metrics in the container"
#   remediation: Mount a volume at the path of --storage.tsdb.path.
package rules.kubernetes.metrics_store

import data.lib.telemetry_stores

evidence contains {"path": unit.path, "params": {"image": unit.image}} if {
	some unit in servers
	unit.kept
}

violations contains {"path": unit.path, "params": {"image": unit.image}} if {
	some unit in servers
	not unit.kept
}

# An agent keeps nothing, it sends everything on; so does what Thanos stands beside.
servers := [unit |
	some unit in telemetry_stores.units
	unit.repository in ["prom/prometheus", "prometheus/prometheus", "bitnami/prometheus", "victoriametrics/victoria-metrics"]
	not contains(unit.words, "agent")
	count([other | some other in telemetry_stores.units; contains(other.repository, "thanos")]) == 0
]
