# METADATA
# title: Images are scanned in the pipeline
# description: What an image brings along is known before it is deployed.
# related_resources:
#   - ref: https://github.com/aquasecurity/trivy-action#inputs
# custom:
#   id: REPO-0104
#   severity: info
#   checklist: [SEC-IMAGE-2]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: Images are scanned in the pipeline
#   remediation: Scan the image in the pipeline that builds it, with a severity that fails the run.
package rules.repository.pipeline_scans_images

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.effective
	pipelines.does(step, ["scan_image"])
}
