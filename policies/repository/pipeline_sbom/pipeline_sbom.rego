# METADATA
# title: The pipeline writes a bill of materials
# description: What is in a release is known when the next vulnerability is.
# related_resources:
#   - ref: https://www.cisa.gov/sbom
# custom:
#   id: REPO-0153
#   severity: info
#   checklist: [PIPE-VERSION-4]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: The pipeline writes a bill of materials
#   remediation: "Write a bill of materials for each artifact: syft, docker/build-push-action with sbom: true, cyclonedx."
package rules.repository.pipeline_sbom

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.effective
	pipelines.does(step, ["sbom"])
}
