# METADATA
# title: Service with a fixed number of replicas
# description: Load rises without notice, and nothing adds replicas when it does.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/
# custom:
#   id: K8S-0278
#   severity: low
#   advice: true
#   checklist: [SCALE-HPA-1]
#   kinds: [Deployment, Rollout.argoproj.io]
#   relations: [autoscalers, services]
#   message: "No autoscaler adds replicas of {workload} under load"
#   remediation: Add a HorizontalPodAutoscaler for it with maxReplicas above minReplicas, and remove spec.replicas.
package rules.kubernetes.autoscaler_missing

import data.lib.databases
import data.lib.images
import data.lib.pods
import data.lib.workloads

default applies := false

applies if {
	workloads.replicas > 0
	count(databases.servers) == 0
	takes_requests
	not tool
}

takes_requests if {
	some service in input.related.services
	some port in service.spec.ports
	not for_tools(object.get(port, "name", ""))
}

for_tools(name) if {
	some word in ["metrics", "webhook", "admission"]
	contains(name, word)
}

# Stores keep data and tools serve operators: more pods of them answer nothing sooner.
tool_words := [
	"redis", "valkey", "memcached", "rabbitmq", "kafka", "zookeeper", "nats", "elasticsearch", "opensearch", "kibana", "minio", "etcd", "vault",
	"prometheus", "alertmanager", "grafana", "loki", "jaeger", "zipkin", "exporter", "operator", "controller", "webhook", "autoscaler", "dashboard",
]

tool if {
	# The text says it at once for most, the repository for sure.
	some container in pods.main
	some word in tool_words
	contains(container.value.image, word)
	some image in images.all
	image.type == "container"
	contains(image.repository, word)
}

violations contains {"path": array.concat(pods.template_path, ["metadata", "labels"]), "params": {"workload": input.resource.metadata.name}} if {
	applies
	count(input.related.autoscalers) == 0
}
