# METADATA
# title: The pipeline gives the new version a part of the traffic first
# description: A mistake meets a few users and not all of them.
# related_resources:
#   - ref: https://martinfowler.com/bliki/CanaryRelease.html
# custom:
#   id: REPO-0140
#   severity: info
#   checklist: [PIPE-DEPLOY-2]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: The pipeline gives the new version a part of the traffic first
#   remediation: Deploy the new version for a part of the traffic, and watch it before it gets all.
package rules.repository.pipeline_canary

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.effective
	pipelines.does(step, ["canary"])
}
