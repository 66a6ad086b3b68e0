# METADATA
# title: Validation of configuration that stops nothing
# description: A check that cannot fail the run lets the broken manifest through.
# related_resources:
#   - ref: https://github.com/yannh/kubeconform
# custom:
#   id: REPO-0128
#   severity: medium
#   checklist: [CONF-GITOPS-5, TEST-PREDEPLOY-3]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: "{tool} validates configuration, but {why}"
#   remediation: Let its failure fail the run.
package rules.repository.pipeline_validation_ignored

import data.lib.pipelines

# Where the same is done elsewhere so that it counts, a further run may be for information.
violations contains violation if {
	some entry in pipelines.ineffective
	some activity in entry.step.does
	activity in ["validate_configuration"]
	not activity in pipelines.summary.effective
	violation := {"path": entry.step.path, "params": {"tool": entry.step.tool, "why": entry.why}}
}
