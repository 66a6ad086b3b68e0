# METADATA
# title: External secret that is never fetched again
# description: When the store gets a new credential, the workload keeps the old one until somebody deletes the Secret.
# related_resources:
#   - ref: https://external-secrets.io/latest/api/externalsecret/
# custom:
#   id: K8S-0144
#   severity: medium
#   checklist: [SEC-VAULT-2]
#   kinds: [ExternalSecret.external-secrets.io, ClusterExternalSecret.external-secrets.io]
#   message: "{kind} {name} is fetched once and never again"
#   remediation: Set refreshInterval to an interval such as 1h.
package rules.kubernetes.external_secret_never_renewed

import data.lib.stores

violations contains {"path": array.concat(stores.external_path, ["refreshInterval"]), "params": {"kind": input.resource.kind, "name": input.resource.metadata.name}} if {
	stores.never(stores.external.refreshInterval)
	not generated
}

violations contains {"path": array.concat(stores.external_path, ["refreshPolicy"]), "params": {"kind": input.resource.kind, "name": input.resource.metadata.name}} if {
	stores.external.refreshPolicy == "CreatedOnce"
	not generated
}

# A generated password would be another one each time.
generated if {
	some source in stores.external.dataFrom
	source.sourceRef.generatorRef
}
