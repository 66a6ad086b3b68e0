# METADATA
# title: Code, dependencies or images are scanned with each change
# description: A scan whose findings stop the change keeps known holes out.
# related_resources:
#   - ref: https://owasp.org/www-project-devsecops-guideline/latest/
# custom:
#   id: REPO-0102
#   severity: info
#   checklist: [PIPE-BUILD-2, TEST-COV-5]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: Code, dependencies or images are scanned with each change
#   remediation: Run a scanner in a pipeline that starts with each change, with a threshold that fails it.
package rules.repository.pipeline_scans

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.on_change
	pipelines.does(step, ["scan_code", "scan_dependencies", "scan_image", "scan_running"])
}
