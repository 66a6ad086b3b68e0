# METADATA
# title: Images that are pushed and never signed
# description: Whoever can write to the registry can put another image there, and nobody can tell.
# related_resources:
#   - ref: https://docs.sigstore.dev/cosign/signing/signing_with_containers/
# custom:
#   id: REPO-0174
#   severity: medium
#   checklist: [PIPE-BUILD-4, SEC-IMAGE-3]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: The image is pushed, and no pipeline signs it
#   remediation: Sign each image by its digest after it was pushed (cosign sign), or attest its provenance.
package rules.repository.pipeline_pushes_unsigned

import data.lib.pipelines

violations contains {"path": first.path, "params": {}} if {
	not "sign" in pipelines.summary.effective
	count(pushes) > 0
	first := pushes[0]
}

pushes := [step |
	some step in pipelines.effective
	"push_image" in step.does
	not step.job in pipelines.jobs_with(["sign"])
]
