# METADATA
# title: Value of the wrong type
# description: The API server refuses an object with it.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation
# custom:
#   id: K8S-0003
#   severity: high
#   checklist: [CONF-GITOPS-5]
#   kinds: [any]
#   mentions: [wrong-type]
#   message: "Field {field} must be {expected}, not {found}"
#   remediation: Write {field} as {expected}.
package rules.kubernetes.schema_wrong_type

violations contains violation if {
	some problem in input.schema.problems
	problem.kind == "wrong-type"
	violation := {"path": problem.path, "params": problem.params}
}
