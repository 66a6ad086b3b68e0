# METADATA
# title: Scan for new vulnerabilities on a schedule
# description: What was clean when it was built is vulnerable a week later.
# related_resources:
#   - ref: https://owasp.org/www-project-devsecops-guideline/latest/
# custom:
#   id: REPO-0158
#   severity: high
#   checklist: [PIPE-VERSION-5]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: "{tool} scans on a schedule, but {why}"
#   remediation: Scan dependencies and images on a schedule, and let what is found fail the run or reach code scanning.
package rules.repository.pipeline_scheduled_scan

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.on_schedule
	pipelines.does(step, ["scan_dependencies", "scan_image"])
}

violations contains {"path": entry.step.path, "params": {"tool": entry.step.tool, "why": entry.why}} if {
	input.facts.triggers.schedule == true
	some entry in pipelines.ineffective
	entry.step.on_schedule == true
	some activity in entry.step.does
	activity in ["scan_dependencies", "scan_image"]
	not activity in pipelines.summary.effective
}
