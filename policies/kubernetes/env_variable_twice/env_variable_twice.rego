# METADATA
# title: Environment variable that is set twice
# description: The last one counts, and what was meant by the other is lost without a word. An update of such a list may also drop the one that counts.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/
# custom:
#   id: K8S-0590
#   severity: medium
#   checklist: [CONF-GITOPS-5]
#   kinds: [workload]
#   mentions: ['"env"']
#   message: "Container {container} sets {variable} a second time"
#   remediation: Keep one entry for each name in env.
package rules.kubernetes.env_variable_twice

import data.lib.pods

violations contains {"path": array.concat(container.path, ["env", i, "name"]), "params": {"container": container.name, "variable": variable.name}} if {
	some container in pods.containers
	variables := container.value.env
	count({variable.name | some variable in variables}) < count(variables)
	some i, variable in variables
	some j, earlier in variables
	j < i
	earlier.name == variable.name
}
