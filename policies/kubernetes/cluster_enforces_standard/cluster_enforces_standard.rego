# METADATA
# title: API server enforces a Pod Security Standard in every namespace
# description: The admission configuration names a level for the namespaces that have no label of their own.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/enforce-standards-admission-controller/
# custom:
#   id: K8S-0014
#   severity: info
#   checklist: [SEC-RUNTIME-1]
#   kinds: [AdmissionConfiguration.apiserver.config.k8s.io, PodSecurityConfiguration.pod-security.admission.config.k8s.io]
#   message: "The API server enforces the level {level} where a namespace has no label"
#   remediation: Set defaults.enforce of the PodSecurityConfiguration to baseline or restricted.
package rules.kubernetes.cluster_enforces_standard

evidence contains {"path": array.concat(configuration.path, ["defaults", "enforce"]), "params": {"level": level}} if {
	some configuration in configurations
	level := configuration.value.defaults.enforce
	level in ["baseline", "restricted"]
}

# The configuration stands alone or in the file that the API server is started with.
configurations := array.concat(alone, embedded)

alone := [{"value": input.resource, "path": []} | input.resource.kind == "PodSecurityConfiguration"]

embedded := [{"value": plugin.configuration, "path": ["plugins", i, "configuration"]} |
	some i, plugin in input.resource.plugins
	plugin.name == "PodSecurity"
]
