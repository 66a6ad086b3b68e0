# METADATA
# title: API version that will be removed
# description: A later upgrade of the cluster will refuse the object.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/using-api/deprecation-guide/
# custom:
#   id: K8S-0007
#   severity: low
#   checklist: [CONF-GITOPS-5]
#   kinds: [any]
#   mentions: [deprecated-api]
#   message: "{apiVersion} {kind} is deprecated since Kubernetes {deprecatedIn}{hint}"
#   remediation: Use the newer version before the cluster is upgraded.
package rules.kubernetes.schema_deprecated_api

violations contains violation if {
	some problem in input.schema.problems
	problem.kind == "deprecated-api"
	violation := {"path": problem.path, "params": object.union(problem.params, {"hint": hint(problem.params.replacement)})}
}

hint("") := ""

hint(text) := concat("", [", use ", text]) if text != ""
