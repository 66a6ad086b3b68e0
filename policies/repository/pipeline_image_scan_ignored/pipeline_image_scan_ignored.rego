# METADATA
# title: Image scan of which nobody sees the findings
# description: A scanner that cannot fail the run, and whose findings go nowhere, lets every vulnerable image through.
# related_resources:
#   - ref: https://github.com/aquasecurity/trivy-action#inputs
# custom:
#   id: REPO-0105
#   severity: high
#   checklist: [SEC-IMAGE-2]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: "{tool} scans an image, but {why}"
#   remediation: "Set exit-code: 1 with the severities that matter (--exit-code 1 on the command line), or send the findings to code scanning."
package rules.repository.pipeline_image_scan_ignored

import data.lib.pipelines

# Where the same is done elsewhere so that it counts, a further run may be for information.
violations contains violation if {
	some entry in pipelines.ineffective
	some activity in entry.step.does
	activity in ["scan_image"]
	not activity in pipelines.summary.effective
	violation := {"path": entry.step.path, "params": {"tool": entry.step.tool, "why": entry.why}}
}
