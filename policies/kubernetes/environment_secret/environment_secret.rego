# METADATA
# title: An environment has secrets of its own
# description: Each environment fetches its own secrets, so that one that leaks opens no other.
# related_resources:
#   - ref: https://external-secrets.io/latest/api/externalsecret/
# custom:
#   id: K8S-0524
#   severity: info
#   checklist: [CONF-ENV-5]
#   kinds: [ExternalSecret.external-secrets.io, SealedSecret.bitnami.com, SecretProviderClass.secrets-store.csi.x-k8s.io, VaultStaticSecret.secrets.hashicorp.com, VaultDynamicSecret.secrets.hashicorp.com]
#   relations: [environments]
#   message: "{kind} {name} belongs to environment {environment} alone"
#   remediation: "Put the ExternalSecret or SealedSecret of each environment into its own overlay, with a key or path of its own."
package rules.kubernetes.environment_secret

evidence contains {"path": ["metadata", "name"], "params": {"kind": input.resource.kind, "name": input.resource.metadata.name, "environment": environment.name}} if {
	count(input.related.environments) == 1
	some environment in input.related.environments
}
