# METADATA
# title: Image that is pushed under a moving tag only
# description: Nobody can say which build a tag such as latest is, or go back to the one before.
# related_resources:
#   - ref: https://docs.docker.com/build/building/best-practices/#pin-base-image-versions
# custom:
#   id: REPO-0108
#   severity: medium
#   checklist: [PIPE-BUILD-3]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: The image is pushed as {tag} only
#   remediation: Push the image under its version or commit as well.
package rules.repository.pipeline_image_tag_reused

import data.lib.pipelines

violations contains {"path": step.path, "params": {"tag": step.tags[0]}} if {
	some step in pipelines.effective
	"push_image" in step.does
	count(step.tags) > 0
	every tag in step.tags {
		moving(tag)
	}
	not pushed_elsewhere(step)
}

# What a variable stands for is not known: mostly a version or a commit.
moving(tag) if {
	not contains(tag, "$")
	steps := split(tag, "/")
	last := steps[count(steps) - 1]
	substring(last, count(split(last, ":")[0]) + 1, -1) in ["", "latest", "main", "master", "dev", "develop", "stable", "prod", "production", "staging", "edge", "nightly"]
}

moving(tag) if endswith(tag, ":latest")

# The same job pushes it under a firm tag with another command.
pushed_elsewhere(step) if {
	some other in pipelines.effective
	other.job == step.job
	"push_image" in other.does
	some tag in other.tags
	not moving(tag)
}
