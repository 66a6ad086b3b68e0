# METADATA
# title: Strong key for tokens
# description: A key of public-key cryptography or a generated one of at least 32 bytes cannot be guessed from the tokens that it signs.
# related_resources:
#   - ref: https://datatracker.ietf.org/doc/html/rfc7518#section-3
# custom:
#   id: K8S-0131
#   severity: info
#   checklist: [SEC-JWT-1]
#   kinds: [workload, ConfigMap, Secret, Password.generators.external-secrets.io]
#   mentions: [jwt, secret-generator]
#   message: "{name} stands for a strong key"
#   remediation: Sign with RS256, ES256 or EdDSA, or let a generator make at least 32 random bytes for the signing key.
package rules.kubernetes.jwt_key_strong

import data.lib.jwt
import data.lib.settings

evidence contains {"path": setting.path, "params": {"name": setting.name}} if {
	some setting in array.concat(settings.env, settings.data_lines)
	contains(lower(setting.name), "jwt")
	contains(lower(setting.name), "alg")
	upper(setting.value) in ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EDDSA"]
}

# Keys that External Secrets or the secret generator of Mittwald make.
evidence contains {"path": ["spec", "length"], "params": {"name": input.resource.metadata.name}} if {
	input.resource.kind == "Password"
	jwt.signs(input.resource.metadata.name)
	input.resource.spec.length >= 32
}

evidence contains {"path": ["metadata", "annotations", generate], "params": {"name": name}} if {
	some name in split(input.resource.metadata.annotations[generate], ",")
	jwt.signs(trim_space(name))
	to_number(object.get(input.resource.metadata.annotations, "secret-generator.v1.mittwald.de/length", "40")) >= 32
}

generate := "secret-generator.v1.mittwald.de/autogenerate"
