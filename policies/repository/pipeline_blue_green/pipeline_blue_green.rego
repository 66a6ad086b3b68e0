# METADATA
# title: Two versions stand side by side and the pipeline switches
# description: The version before is still there when the new one fails.
# related_resources:
#   - ref: https://martinfowler.com/bliki/BlueGreenDeployment.html
# custom:
#   id: REPO-0139
#   severity: info
#   checklist: [PIPE-DEPLOY-1]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: Two versions stand side by side and the pipeline switches
#   remediation: Deploy the new version beside the old one, check it, and switch the service over.
package rules.repository.pipeline_blue_green

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.effective
	pipelines.does(step, ["blue_green"])
}
