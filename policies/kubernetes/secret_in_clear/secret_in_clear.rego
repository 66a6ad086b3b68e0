# METADATA
# title: Secret kept in clear
# description: >-
#   Base64 hides nothing: whoever reads the file has the credential, now and in the history of the repository. A default that works is worse, for everybody knows it.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/secrets-good-practices/
# custom:
#   id: K8S-0123
#   severity: high
#   checklist: [SEC-VAULT-4, RISK-HIGH-2]
#   kinds: [Secret]
#   message: "Secret {secret} holds {name} in clear"
#   sensitive: true
#   remediation: >-
#     Keep only a reference or an encrypted value in the file (ExternalSecret, SealedSecret, SOPS), or make the Secret by the injector of your store; then change the credential.
package rules.kubernetes.secret_in_clear

import data.lib.secrets
import data.lib.settings
import data.lib.tokens

default applies := true

applies := false if input.resource.type in ["kubernetes.io/service-account-token", "helm.sh/release.v1"]

applies := false if input.resource.sops

violations contains {"path": entry.path, "params": {"secret": input.resource.metadata.name, "name": entry.name}} if {
	applies
	some entry in settings.secret_data
	secrets.filled(entry)
	not tokens.material(entry.text)
}
