# METADATA
# title: Replicas spread over nodes but not over zones
# description: All nodes may stand in one zone, whose failure takes every replica away.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/
#   - ref: https://kubernetes.io/docs/setup/best-practices/multiple-zones/
# custom:
#   id: K8S-0289
#   severity: low
#   checklist: [HA-ZONE-1]
#   kinds: [Deployment, StatefulSet, Rollout.argoproj.io]
#   relations: [autoscalers]
#   message: "The replicas of {workload} are kept apart by node only"
#   remediation: Add a topologySpreadConstraint with topologyKey topology.kubernetes.io/zone.
package rules.kubernetes.replicas_in_one_zone

import data.lib.placement
import data.lib.pods
import data.lib.workloads

default applies := false

applies if {
	workloads.ceiling > 1
	count(placement.keys) > 0
}

violations contains {"path": array.concat(pods.spec_path, ["topologySpreadConstraints"]), "params": {"workload": input.resource.metadata.name}} if {
	applies
	not placement.over_zones
}
