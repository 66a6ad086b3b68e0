# METADATA
# title: Plain port beside TLS
# description: Redis with tls-port still answers without TLS on its other port, so a client that is set up wrongly sends passwords and data in clear.
# related_resources:
#   - ref: https://redis.io/docs/latest/operate/oss_and_stack/management/security/encryption/
# custom:
#   id: REPO-0406
#   severity: medium
#   checklist: [SEC-VAULT-3]
#   kinds: [redis_config, redis_server]
#   message: "Redis answers on a plain port beside TLS"
#   remediation: Set port to 0 where tls-port is set.
package rules.repository.redis_plain

default applies := false

applies if {
	is_number(input.resource["tls-port"].value)
	input.resource["tls-port"].value > 0
	object.get(input.resource, "is_deployed", true)
}

violations contains {"path": path, "params": {}} if {
	applies
	object.get(input.resource, ["port", "value"], 6379) != 0
}

path := ["port", "text"] if {
	input.resource.port
} else := ["tls-port", "text"]
