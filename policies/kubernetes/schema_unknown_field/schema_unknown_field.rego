# METADATA
# title: Field that Kubernetes does not know
# description: The API server drops an unknown field without a word, so what it says never takes effect.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation
# custom:
#   id: K8S-0001
#   severity: high
#   checklist: [CONF-GITOPS-5]
#   kinds: [any]
#   mentions: [unknown-field]
#   message: "Field {field} does not exist here{hint}"
#   remediation: Correct the name or the place of {field}, or remove it.
package rules.kubernetes.schema_unknown_field

violations contains violation if {
	some problem in input.schema.problems
	problem.kind == "unknown-field"
	violation := {"path": problem.path, "params": object.union(problem.params, {"hint": hint(problem.params.suggestion)})}
}

hint("") := ""

hint(text) := concat("", [", did you mean ", text]) if text != ""
