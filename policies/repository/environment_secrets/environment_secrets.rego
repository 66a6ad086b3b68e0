# METADATA
# title: Environments have secrets of their own
# description: Each environment fetches its own secrets, so that one that leaks opens no other.
# related_resources:
#   - ref: https://external-secrets.io/latest/api/externalsecret/
# custom:
#   id: REPO-0604
#   severity: info
#   checklist: [CONF-ENV-5]
#   kinds: [environment]
#   relations: [environments]
#   message: "Environment {name} has {secrets} secrets of its own, as {other} has"
#   remediation: "Put an ExternalSecret or SealedSecret into the files of each environment, with a key or path of its own."
package rules.repository.environment_secrets

evidence contains {"path": [], "params": {"name": input.resource.name, "secrets": input.resource.secrets, "other": other.name}} if {
	input.resource.secrets > 0
	some other in input.related.environments
	other.secrets > 0
}
