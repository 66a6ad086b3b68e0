# METADATA
# title: Secret in an environment variable
# description: >-
#   A credential in the manifest is known to all who read the repository, the cluster's API or a crash report, and nobody can change it without a release.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/configuration/secret/
# custom:
#   id: K8S-0120
#   severity: high
#   checklist: [RISK-HIGH-2, SEC-VAULT-4]
#   kinds: [workload]
#   mentions:
#     [pass, pwd, secret, token, cred, psk, _key, -key, .key, ' key', key_, key-, key., 'key ', apikey, privatekey, accesskey, accountkey, storagekey,
#     masterkey, encryptionkey, signingkey, '://']
#   message: "Container {container} has a credential in the environment variable {name}"
#   sensitive: true
#   remediation: Keep the value in a secret store and take it from there, at least with valueFrom.secretKeyRef in place of value; then change the credential.
package rules.kubernetes.secret_in_env

import data.lib.secret_names
import data.lib.secrets
import data.lib.settings
import data.lib.tokens

violations contains {"path": variable.path, "params": {"container": variable.container, "name": variable.name}} if {
	some variable in settings.env
	holds_secret(variable)
	not tokens.material(variable.value)
}

holds_secret(variable) if {
	secret_names.sensitive(variable.name)
	secrets.real(variable.value)
}

holds_secret(variable) if secrets.with_password(variable.value)
