# METADATA
# title: API version that is no longer served
# description: Clusters from that version on refuse the object.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/using-api/deprecation-guide/
# custom:
#   id: K8S-0006
#   severity: high
#   checklist: [CONF-GITOPS-5]
#   kinds: [any]
#   mentions: [removed-api]
#   message: "{apiVersion} {kind} is not served since Kubernetes {removedIn}{hint}"
#   remediation: Use a version that is served.
package rules.kubernetes.schema_removed_api

violations contains violation if {
	some problem in input.schema.problems
	problem.kind == "removed-api"
	violation := {"path": problem.path, "params": object.union(problem.params, {"hint": hint(problem.params.replacement)})}
}

hint("") := ""

hint(text) := concat("", [", use ", text]) if text != ""
