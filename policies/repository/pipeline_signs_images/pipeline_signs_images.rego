# METADATA
# title: Images are signed in the pipeline
# description: A cluster that asks for the signature runs nothing else.
# related_resources:
#   - ref: https://docs.sigstore.dev/cosign/signing/signing_with_containers/
# custom:
#   id: REPO-0110
#   severity: info
#   checklist: [SEC-IMAGE-3]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: Images are signed in the pipeline
#   remediation: Sign the image by its digest in the pipeline that pushes it.
package rules.repository.pipeline_signs_images

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.effective
	pipelines.does(step, ["sign_image"])
}
