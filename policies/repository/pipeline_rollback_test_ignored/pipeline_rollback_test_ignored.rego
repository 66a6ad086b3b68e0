# METADATA
# title: Try of the way back that stops nothing
# description: That a release cannot be undone is known and ignored.
# related_resources:
#   - ref: https://martinfowler.com/articles/evodb.html
# custom:
#   id: REPO-0133
#   severity: medium
#   checklist: [TEST-PREDEPLOY-5]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: "{tool} tries the way back, but {why}"
#   remediation: Let the failure fail the run.
package rules.repository.pipeline_rollback_test_ignored

import data.lib.pipelines

violations contains {"path": entry.step.path, "params": {"tool": entry.step.tool, "why": entry.why}} if {
	some entry in pipelines.ineffective
	pipelines.does(entry.step, ["migrate_down", "rollback"])
	entry.step.environment == ""
	not "migrate_down" in pipelines.summary.effective
}
