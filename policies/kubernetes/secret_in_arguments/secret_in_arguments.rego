# METADATA
# title: Secret in an argument
# description: Arguments are shown by every list of processes and in the manifest, so a credential in them is known to all who see either.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/configuration/secret/
# custom:
#   id: K8S-0121
#   severity: high
#   checklist: [RISK-HIGH-2, SEC-VAULT-4]
#   kinds: [workload]
#   mentions:
#     [pass, pwd, secret, token, cred, psk, _key, -key, .key, ' key', key_, key-, key., 'key ', apikey, privatekey, accesskey, accountkey, storagekey,
#     masterkey, encryptionkey, signingkey, '://']
#   message: "Container {container} has a credential in the argument {name}"
#   sensitive: true
#   remediation: Mount the credential as a file, or take it with valueFrom.secretKeyRef and refer to it as $(NAME) in args; then change the credential.
package rules.kubernetes.secret_in_arguments

import data.lib.secret_names
import data.lib.secrets
import data.lib.settings
import data.lib.tokens

violations contains {"path": flag.path, "params": {"container": flag.container, "name": flag.name}} if {
	some flag in settings.flags
	flag.value != ""
	secret_names.sensitive(flag.name)
	secrets.real(flag.value)
	not refers_to_object(flag)
	not computed(flag.value)
	not tokens.material(flag.value)
}

violations contains {"path": word.path, "params": {"container": word.container, "name": "with a connection string"}} if {
	some word in settings.words
	contains(word.value, "://")
	not contains(word.value, "\n")
	secrets.with_password(word.value)
}

# Flags of controllers name Secrets: `--default-tls-secret=shop/tls`.
refers_to_object(flag) if {
	endswith(flag.name, "secret")
	not own_secret(flag.name)
}

own_secret(name) if {
	some ending in ["client-secret", "cookie-secret", "jwt-secret", "CLIENT_SECRET", "JWT_SECRET"]
	endswith(name, ending)
}

# A shell puts the value there when it runs.
computed(value) if contains(value, "${")

computed(value) if substring(value, 0, 1) in ["$", "`"]
