# METADATA
# title: A single replica
# description: Each crash, each update of its node and each rollout that fails takes the service away.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#replicas
# custom:
#   id: K8S-0287
#   severity: medium
#   checklist: [HA-ZONE-1]
#   kinds: [Deployment, Rollout.argoproj.io]
#   relations: [autoscalers, services]
#   message: "{workload} has {replicas} replica(s)"
#   remediation: Set spec.replicas to 2 or more, or add an autoscaler with that minimum; a store that keeps data needs its own replication as well.
#   parameters:
#     minimum: { description: The least number of replicas that is enough., default: 2 }
#     maximum: { description: "The greatest number of replicas that a team may take; 0 is any", default: 0 }
package rules.kubernetes.single_replica

import data.lib.databases
import data.lib.pods
import data.lib.workloads

default applies := false

# An autoscaler has rules of its own, databases need more than a second pod, and zero is switched off.
applies if {
	count(input.related.autoscalers) == 0
	count(databases.servers) == 0
	workloads.replicas > 0
	not singleton
	not exporter
}

# Work that must not run twice at a time and serves nobody.
singleton if {
	input.resource.spec.strategy.type == "Recreate"
	workloads.replicas == 1
	count(input.related.services) == 0
}

# Two exporters would count the same things twice.
exporter if {
	some container in pods.main
	some name in ["exporter", "kube-state-metrics"]
	contains(container.value.image, name)
}

violations contains {"path": ["spec", "replicas"], "params": {"workload": input.resource.metadata.name, "replicas": workloads.replicas}} if {
	applies
	workloads.replicas < data.parameters["K8S-0287"].minimum
}

violations contains {"path": ["spec", "replicas"], "params": {"workload": input.resource.metadata.name, "replicas": workloads.replicas}} if {
	most := data.parameters["K8S-0287"].maximum
	most > 0
	workloads.replicas > most
}
