# METADATA
# title: Signing of which nobody learns that it failed
# description: What is shipped without a signature looks like what is shipped with one.
# related_resources:
#   - ref: https://docs.sigstore.dev/cosign/signing/signing_with_containers/
# custom:
#   id: REPO-0112
#   severity: high
#   checklist: [PIPE-BUILD-4, SEC-IMAGE-3]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: "{tool} signs, but {why}"
#   remediation: Let the pipeline fail where signing does.
package rules.repository.pipeline_signing_ignored

import data.lib.pipelines

# Where the same is done elsewhere so that it counts, a further run may be for information.
violations contains violation if {
	some entry in pipelines.ineffective
	some activity in entry.step.does
	activity in ["sign"]
	not activity in pipelines.summary.effective
	violation := {"path": entry.step.path, "params": {"tool": entry.step.tool, "why": entry.why}}
}
