# METADATA
# title: Secret that two environments share
# description: Whoever may see the secrets of a test environment then holds those of production.
# related_resources:
#   - ref: https://12factor.net/config
# custom:
#   id: K8S-0523
#   severity: high
#   checklist: [CONF-ENV-5]
#   kinds: [Secret]
#   relations: [same_secrets]
#   message: "Secret {name} holds the same value as in another environment"
#   remediation: "Give each environment a value of its own, best through an ExternalSecret or a SealedSecret in its overlay."
package rules.kubernetes.secret_shared_by_environments

violations contains {"path": ["metadata", "name"], "params": {"name": input.resource.metadata.name}} if {
	count(input.related.same_secrets) > 0
}
