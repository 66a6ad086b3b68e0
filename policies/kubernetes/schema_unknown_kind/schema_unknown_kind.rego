# METADATA
# title: Kind that Kubernetes does not have
# description: The API server has no such kind in this group and version.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation
# custom:
#   id: K8S-0005
#   severity: high
#   checklist: [CONF-GITOPS-5]
#   kinds: [any]
#   mentions: [unknown-kind]
#   message: "Kubernetes has no {kind} in {apiVersion}{hint}"
#   remediation: Correct apiVersion and kind.
package rules.kubernetes.schema_unknown_kind

violations contains violation if {
	some problem in input.schema.problems
	problem.kind == "unknown-kind"
	violation := {"path": problem.path, "params": object.union(problem.params, {"hint": hint(problem.params.suggestion)})}
}

hint("") := ""

hint(text) := concat("", [", did you mean ", text]) if text != ""
