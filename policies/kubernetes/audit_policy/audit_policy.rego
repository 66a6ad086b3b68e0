# METADATA
# title: The cluster logs what administrators do
# description: Without an audit policy that logs something nobody knows who changed what in the cluster.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/
# custom:
#   id: K8S-0423
#   severity: high
#   checklist: [OBS-AUDIT-3]
#   kinds: [Policy.audit.k8s.io]
#   message: "The audit policy logs nothing"
#   remediation: Log at least the metadata of every request that changes something.
package rules.kubernetes.audit_policy

levels := [rule.level | some rule in input.resource.rules]

evidence contains {"path": ["rules"], "params": {}} if {
	some level in levels
	level in ["Metadata", "Request", "RequestResponse"]
	not silent
}

violations contains {"path": ["rules"], "params": {}} if silent

silent if count([level | some level in levels; level != "None"]) == 0

# The first rule that fits decides, and this one fits everything.
silent if {
	first := input.resource.rules[0]
	first.level == "None"
	count(object.keys(first) - {"level", "omitStages"}) == 0
}
