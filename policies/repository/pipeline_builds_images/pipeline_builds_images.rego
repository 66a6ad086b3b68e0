# METADATA
# title: Images are built by the pipeline
# description: An image that a pipeline builds can be built again, and everybody knows from what.
# related_resources:
#   - ref: https://docs.docker.com/build/ci/github-actions/
# custom:
#   id: REPO-0107
#   severity: info
#   checklist: [PIPE-BUILD-3]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: Images are built by the pipeline
#   remediation: Build the images in the pipeline and push them under the version or the commit.
package rules.repository.pipeline_builds_images

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.effective
	pipelines.does(step, ["build_image"])
}
