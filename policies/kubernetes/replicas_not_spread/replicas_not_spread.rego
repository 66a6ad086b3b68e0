# METADATA
# title: Replicas that may all run on one node
# description: The scheduler only prefers to keep them apart; when nodes are full, all replicas end on one node and go down with it.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/
# custom:
#   id: K8S-0288
#   severity: medium
#   checklist: [HA-ZONE-1]
#   kinds: [Deployment, StatefulSet, Rollout.argoproj.io]
#   relations: [autoscalers]
#   message: "Nothing keeps the replicas of {workload} apart"
#   remediation: Set topologySpreadConstraints with topologyKey topology.kubernetes.io/zone, or podAntiAffinity, in the pod template.
#   parameters:
#     replicas: { description: From how many replicas on they have to be kept apart., default: 2 }
package rules.kubernetes.replicas_not_spread

import data.lib.placement
import data.lib.pods
import data.lib.workloads

default applies := false

applies if workloads.ceiling >= data.parameters["K8S-0288"].replicas

violations contains {"path": array.concat(pods.spec_path, ["topologySpreadConstraints"]), "params": {"workload": input.resource.metadata.name}} if {
	applies
	count(placement.keys) == 0
}
