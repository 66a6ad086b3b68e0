# METADATA
# title: Prometheus is installed with storage
# description: 'What Prometheus keeps in the container is gone with it: after a crash nobody can see what led to it.'
# related_resources:
#   - ref: https://prometheus-operator.dev/docs/platform/storage/
# custom:
#   id: REPO-0256
#   severity: medium
#   checklist: [OBS-PROM-1]
#   kinds: [installation]
#   message: "{product} keeps its metrics in the container"
#   remediation: 'Give it a volume: storageSpec, storage.volumeClaimTemplate or persistentVolume.'
package rules.repository.metrics_server_installed

evidence contains {"path": ["product"], "params": {"product": input.resource.product}} if kept

violations contains {"path": ["values"], "params": {"product": input.resource.product}} if lost

values := input.resource.values

kept if {
	input.resource.product == "kube-prometheus-stack"
	values.prometheus.prometheusSpec.storageSpec.volumeClaimTemplate
}

kept if {
	input.resource.product == "prometheus"
	input.resource.by == "kind"
	values.storage.volumeClaimTemplate
}

# These charts ask for a volume unless they are told otherwise.
kept if {
	input.resource.product in ["prometheus", "victoria-metrics", "mimir"]
	input.resource.by == "chart"
	not lost
}

lost if {
	input.resource.by == "chart"
	values.server.persistentVolume.enabled == false
}

lost if {
	input.resource.product == "prometheus"
	input.resource.by == "kind"
	not values.storage.volumeClaimTemplate
	not values.storage.ephemeral
	not values.thanos
	not values.mode
	not values.remoteWrite
}

# The stack keeps metrics in the pod unless its values say otherwise, and nothing but these values says anything.
lost if {
	input.resource.product == "kube-prometheus-stack"
	input.facts.complete == true
	spec := object.get(values, ["prometheus", "prometheusSpec"], {})
	not spec.storageSpec
	not spec.remoteWrite
	not spec.thanos
	object.get(values, ["prometheus", "enabled"], true) == true
}
