# METADATA
# title: Artifacts are signed in the pipeline
# description: Whoever gets the artifact can tell that this pipeline made it.
# related_resources:
#   - ref: https://docs.github.com/en/actions/how-tos/secure-your-work/use-artifact-attestations/use-artifact-attestations
# custom:
#   id: REPO-0109
#   severity: info
#   checklist: [PIPE-BUILD-4]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: Artifacts are signed in the pipeline
#   remediation: Sign the artifacts or attest their provenance in the pipeline that builds them.
package rules.repository.pipeline_signs

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.effective
	pipelines.does(step, ["sign"])
}
