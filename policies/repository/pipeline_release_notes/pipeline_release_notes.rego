# METADATA
# title: Release notes are written by the pipeline
# description: What a release changes is told each time, from the commits.
# related_resources:
#   - ref: https://docs.github.com/en/repositories/releasing-projects-on-github/automatically-generated-release-notes
# custom:
#   id: REPO-0141
#   severity: info
#   checklist: [PIPE-VERSION-2]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: Release notes are written by the pipeline
#   remediation: "Let a tool write the notes: semantic-release, release-please, changesets, generate_release_notes."
package rules.repository.pipeline_release_notes

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.effective
	pipelines.does(step, ["release_notes"])
}
