# METADATA
# title: Pipeline that publishes or deploys without a security scan
# description: What this pipeline ships, nothing has looked at.
# related_resources:
#   - ref: https://owasp.org/www-project-devsecops-guideline/latest/
# custom:
#   id: REPO-0163
#   severity: medium
#   checklist: [TARGET-SEC-2]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: This pipeline ships, and nothing in it or before it scans
#   remediation: Scan in this pipeline before it ships, call a pipeline that scans, or start it after one.
package rules.repository.pipeline_without_scan

import data.lib.pipelines

applies if count(shipping) > 0

shipping := [step |
	some step in pipelines.effective
	pipelines.does(step, ["push_image", "deploy", "publish"])
]

violations contains {"path": shipping[0].path, "params": {}} if {
	not scanned
}

scanned if {
	some step in pipelines.effective
	pipelines.does(step, pipelines.scans)
}

scanned if {
	some name in array.concat(input.facts.calls, input.facts.triggers.after)
	name in pipelines.summary.scanning
}

# Called by another one, it is a part of that.
scanned if input.facts.triggers.called_only == true
