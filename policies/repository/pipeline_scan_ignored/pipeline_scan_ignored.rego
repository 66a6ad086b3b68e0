# METADATA
# title: Security scan of which nobody sees the findings
# description: A scanner that cannot fail the run, and whose findings go nowhere, finds nothing for anybody.
# related_resources:
#   - ref: https://github.com/aquasecurity/trivy-action#inputs
# custom:
#   id: REPO-0103
#   severity: high
#   checklist: [PIPE-BUILD-2, TEST-COV-5]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: "{tool} scans, but {why}"
#   remediation: "Let the scanner fail the run (exit-code: 1 and a severity for Trivy, no -no-fail, no continue-on-error), or send its findings to code scanning."
package rules.repository.pipeline_scan_ignored

import data.lib.pipelines

# Where the same is done elsewhere so that it counts, a further run may be for information.
violations contains violation if {
	some entry in pipelines.ineffective
	some activity in entry.step.does
	activity in ["scan_code", "scan_dependencies", "scan_secrets", "scan_running"]
	not activity in pipelines.summary.effective
	violation := {"path": entry.step.path, "params": {"tool": entry.step.tool, "why": entry.why}}
}
