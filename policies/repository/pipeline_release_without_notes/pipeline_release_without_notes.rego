# METADATA
# title: Release without notes of its own
# description: The same text each time tells nobody what has changed.
# related_resources:
#   - ref: https://docs.github.com/en/repositories/releasing-projects-on-github/automatically-generated-release-notes
# custom:
#   id: REPO-0142
#   severity: low
#   checklist: [PIPE-VERSION-2]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: "{tool} makes a release, and nothing writes its notes"
#   remediation: "Set generate_release_notes: true (gh release create --generate-notes), or let a release tool write them."
package rules.repository.pipeline_release_without_notes

import data.lib.pipelines

violations contains {"path": step.path, "params": {"tool": step.tool}} if {
	some step in pipelines.effective
	"release" in step.does
	count(pipelines.jobs_with(["release_notes"])) == 0
}
