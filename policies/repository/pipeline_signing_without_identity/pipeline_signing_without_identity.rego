# METADATA
# title: Signing without a key and without an identity
# description: "cosign has nothing to sign with: it asks for a login in a browser, and the pipeline hangs or fails."
# related_resources:
#   - ref: https://docs.sigstore.dev/cosign/signing/signing_with_containers/
#   - ref: https://docs.github.com/en/actions/concepts/security/openid-connect
# custom:
#   id: REPO-0111
#   severity: high
#   checklist: [PIPE-BUILD-4, SEC-IMAGE-3]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: Signing without a key and without an identity
#   remediation: "Grant the job permissions.id-token: write (id_tokens in GitLab), or name a key with --key."
package rules.repository.pipeline_signing_without_identity

import data.lib.pipelines

violations contains {"path": step.path, "params": {}} if {
	some step in pipelines.effective
	step.tool == "cosign"
	"sign" in step.does
	step.identity == false
	not names_key(step.words)
}

names_key(words) if {
	some word in words
	startswith(word, "--key")
}

names_key(words) if {
	some word in words
	startswith(word, "--identity-token")
}

names_key(words) if "--sk" in words
