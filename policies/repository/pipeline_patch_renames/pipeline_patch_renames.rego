# METADATA
# title: Patch that renames an object
# description: "The name of an object cannot be changed: kubectl refuses, and the deployment ends half way."
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
# custom:
#   id: REPO-0175
#   severity: high
#   checklist: [PIPE-DEPLOY-1]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: Patch that renames an object
#   remediation: Keep both versions under names of their own and switch the Service between them.
package rules.repository.pipeline_patch_renames

import data.lib.pipelines

violations contains {"path": step.path, "params": {}} if {
	pipelines.runs
	some step in input.facts.steps
	"rename" in step.does
}
