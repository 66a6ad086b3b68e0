# METADATA
# title: Value that Kubernetes refuses
# description: The API server refuses an object with it.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation
# custom:
#   id: K8S-0004
#   severity: high
#   checklist: [CONF-GITOPS-5]
#   kinds: [any]
#   mentions: [invalid-value]
#   message: "Field {field} must be {expected}"
#   remediation: Write {field} as {expected}.
package rules.kubernetes.schema_invalid_value

violations contains violation if {
	some problem in input.schema.problems
	problem.kind == "invalid-value"
	violation := {"path": problem.path, "params": problem.params}
}
