# METADATA
# title: Try of what was deployed that cannot fail
# description: curl is content with any answer, an error page too, unless it is told to fail.
# related_resources:
#   - ref: https://curl.se/docs/manpage.html#-f
# custom:
#   id: REPO-0124
#   severity: medium
#   checklist: [TEST-PREDEPLOY-1]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: "{tool} tries what was deployed, but cannot fail"
#   remediation: Add --fail to curl, and remove what swallows the failure.
package rules.repository.pipeline_smoke_test_ignored

import data.lib.pipelines

violations contains {"path": entry.step.path, "params": {"tool": entry.step.tool}} if {
	some entry in pipelines.ineffective
	entry.step.result == "ignored"
	tries(entry.step)
	not tried
}

tries(step) if "smoke_test" in step.does

tries(step) if {
	step.after_deployment == true
	"health_check" in step.does
}

# Something else tries it so that it counts.
tried if {
	some step in pipelines.effective
	pipelines.does(step, ["smoke_test", "http_check", "e2e_test"])
}
