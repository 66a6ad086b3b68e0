# METADATA
# title: Secrets are referred to
# description: The workload names a Secret that is not kept in clear beside it, so somebody or something brings the value in.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/configuration/secret/#using-a-secret
# custom:
#   id: K8S-0126
#   severity: info
#   checklist: [SEC-VAULT-4]
#   kinds: [workload]
#   relations: [references]
#   message: "{workload} refers to a Secret that is not kept in clear"
#   remediation: Refer to a Secret with secretKeyRef, envFrom or a volume, and keep its value in a secret store.
package rules.kubernetes.secret_referenced

import data.lib.pods
import data.lib.secrets
import data.lib.settings

evidence contains {"path": reference.path, "params": {"workload": input.resource.metadata.name}} if {
	reference := references[0]
}

references := [reference |
	some reference in array.concat(variables, array.concat(groups, volumes))
	not in_clear(reference.name)
]

variables := [{"path": array.concat(container.path, ["env", i, "valueFrom", "secretKeyRef"]), "name": name} |
	some container in pods.containers
	some i, variable in container.value.env
	name := variable.valueFrom.secretKeyRef.name
]

groups := [{"path": array.concat(container.path, ["envFrom", i, "secretRef"]), "name": name} |
	some container in pods.containers
	some i, source in container.value.envFrom
	name := source.secretRef.name
]

volumes := [{"path": array.concat(pods.spec_path, ["volumes", i, "secret"]), "name": name} |
	some i, volume in pods.spec.volumes
	name := volume.secret.secretName
]

in_clear(name) if {
	some secret in input.related.references
	secret.kind == "Secret"
	secret.metadata.name == name
	some entry in settings.entries_of(secret)
	secrets.filled(entry)
}
