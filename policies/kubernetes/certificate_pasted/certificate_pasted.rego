# METADATA
# title: Certificate kept by hand
# description: A certificate pasted into a Secret ends one day without anybody noticing, and its key lies in the repository.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/configuration/secret/#tls-secrets
#   - ref: https://cert-manager.io/docs/usage/certificate/
# custom:
#   id: K8S-0244
#   severity: medium
#   checklist: [SEC-NET-2]
#   kinds: [Secret]
#   message: "Secret {secret} holds a certificate that nobody renews"
#   remediation: Replace the Secret by a cert-manager Certificate with the same secretName, or a certificate that the cloud manages.
package rules.kubernetes.certificate_pasted

default applies := false

# Charts make certificates for their own webhooks, and cert-manager marks its own.
applies if {
	input.resource.type == "kubernetes.io/tls"
	not input.resource.metadata.annotations["cert-manager.io/certificate-name"]
	not for_webhook
}

for_webhook if {
	some word in ["webhook", "admission", "-ca", "serving-cert"]
	contains(input.resource.metadata.name, word)
}

violations contains {"path": [field, "tls.crt"], "params": {"secret": input.resource.metadata.name}} if {
	applies
	some field in ["data", "stringData"]
	text := input.resource[field]["tls.crt"]
	text != ""
}
