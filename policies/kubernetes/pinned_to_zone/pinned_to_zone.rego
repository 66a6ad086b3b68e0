# METADATA
# title: Replicas pinned to one zone
# description: The failure of that zone takes every replica away, and none can be started elsewhere.
# related_resources:
#   - ref: https://kubernetes.io/docs/setup/best-practices/multiple-zones/
# custom:
#   id: K8S-0291
#   severity: medium
#   checklist: [HA-ZONE-1]
#   kinds: [Deployment, StatefulSet, Rollout.argoproj.io]
#   message: "All replicas of {workload} run in zone {zone}"
#   remediation: Remove the zone from nodeSelector and nodeAffinity, or name several zones, and spread over them.
package rules.kubernetes.pinned_to_zone

import data.lib.pods
import data.lib.workloads

default applies := false

applies if workloads.replicas > 1

zone_keys := ["topology.kubernetes.io/zone", "failure-domain.beta.kubernetes.io/zone"]

violations contains {"path": path, "params": {"workload": input.resource.metadata.name, "zone": zone}} if {
	applies
	some [path, zone] in pins
}

pins contains [array.concat(pods.spec_path, ["nodeSelector", key]), zone] if {
	some key in zone_keys
	zone := pods.spec.nodeSelector[key]
}

# Terms stand beside each other: the pods are pinned when the only one names a single zone.
pins contains [path, zone] if {
	terms := pods.spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms
	count(terms) == 1
	some i, expression in terms[0].matchExpressions
	expression.key in zone_keys
	expression.operator == "In"
	[zone] = expression.values
	steps := ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms", 0, "matchExpressions", i, "values"]
	path := array.concat(pods.spec_path, steps)
}
