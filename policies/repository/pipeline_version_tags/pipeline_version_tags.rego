# METADATA
# title: Releases are tags with a version by SemVer
# description: A pipeline that only such tags start releases nothing under another name.
# related_resources:
#   - ref: https://semver.org/
# custom:
#   id: REPO-0650
#   severity: info
#   checklist: [PIPE-VERSION-1]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: Releases are tags with a version by SemVer
#   remediation: "Let tags of three numbers start the release, such as v[0-9]+.[0-9]+.[0-9]+."
package rules.repository.pipeline_version_tags

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	some pattern in input.facts.triggers.tags
	three_numbers(pattern)
	some step in pipelines.effective
	pipelines.does(step, ["release", "publish", "push_image", "deploy"])
}

three_numbers(pattern) if {
	parts := split(trim_left(pattern, "v"), ".")
	count(parts) >= 3
	every part in array.slice(parts, 0, 3) {
		startswith(part, "[0-9]")
	}
}

three_numbers(pattern) if startswith(trim_left(pattern, "v"), "*.*.*")
