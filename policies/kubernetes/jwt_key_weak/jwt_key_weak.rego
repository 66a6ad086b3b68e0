# METADATA
# title: Weak or exposed key for tokens
# description: >-
#   Whoever has or guesses the key makes tokens for any user. HS256 needs at least 256 bits, and a key in the repository or a default is known to others.
# related_resources:
#   - ref: https://datatracker.ietf.org/doc/html/rfc7518#section-3.2
# custom:
#   id: K8S-0130
#   severity: high
#   checklist: [SEC-JWT-1]
#   kinds: [workload, ConfigMap, Secret]
#   about: [jwt, token_s, token-s, token.s, auth_secret, auth-secret, auth.secret]
#   message: "The signing key {name} {problem}"
#   sensitive: true
#   remediation: Let a secret store generate at least 32 random bytes, take the key from there, and replace the old one.
package rules.kubernetes.jwt_key_weak

import data.lib.jwt

default applies := false

applies if count(jwt.keys) > 0

violations contains {"path": key.path, "params": {"name": key.name, "problem": problem(key)}} if {
	some key in jwt.keys
}

problem(key) := "is shorter than 32 bytes" if {
	key.bytes < 32
	not jwt.asymmetric(key.text)
} else := "is a default that others know" if {
	jwt.known(key.text)
} else := "stands in clear"
