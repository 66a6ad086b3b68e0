# METADATA
# title: Required field is missing
# description: The API server refuses an object without it.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation
# custom:
#   id: K8S-0002
#   severity: high
#   checklist: [CONF-GITOPS-5]
#   kinds: [any]
#   mentions: [missing-field]
#   message: "Required field {field} is missing: {expected}"
#   remediation: Add {field}.
package rules.kubernetes.schema_missing_field

violations contains violation if {
	some problem in input.schema.problems
	problem.kind == "missing-field"
	violation := {"path": problem.path, "params": problem.params}
}
