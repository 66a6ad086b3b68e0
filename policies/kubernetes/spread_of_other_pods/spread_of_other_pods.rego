# METADATA
# title: Spread constraint that does not count the workload's own pods
# description: Its selector matches none of them, so that they are not spread although it looks so.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/#topologyspreadconstraints-field
# custom:
#   id: K8S-0290
#   severity: medium
#   checklist: [HA-ZONE-1]
#   kinds: [Deployment, StatefulSet, DaemonSet, ReplicaSet, Rollout.argoproj.io]
#   about: [topologySpreadConstraints]
#   message: "The spread over {key} does not count the pods of {workload} themselves"
#   remediation: Set labelSelector of the constraint to labels of the same pod template.
package rules.kubernetes.spread_of_other_pods

import data.lib.pods
import data.lib.selectors

default applies := false

applies if count(pods.spec.topologySpreadConstraints) > 0

violations contains violation if {
	some i, constraint in pods.spec.topologySpreadConstraints
	not counts(constraint)
	violation := {
		"path": array.concat(pods.spec_path, ["topologySpreadConstraints", i, "labelSelector"]),
		"params": {"workload": input.resource.metadata.name, "key": object.get(constraint, "topologyKey", "")},
	}
}

counts(constraint) if {
	is_object(constraint.labelSelector)
	selectors.matches(constraint.labelSelector, pods.labels)
}
