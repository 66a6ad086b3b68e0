# METADATA
# title: Production that runs as if it were somewhere else
# description: A program that believes that it is in development shows stack traces, logs too much and skips checks.
# related_resources:
#   - ref: https://12factor.net/config
# custom:
#   id: K8S-0520
#   severity: medium
#   checklist: [CONF-ENV-3]
#   kinds: [workload, ConfigMap]
#   relations: [environments]
#   message: "{name} is {value} in production"
#   remediation: "Set {name} to production, or move it to the overlay of the environment that it is meant for."
package rules.kubernetes.production_in_development_mode

import data.lib.environments
import data.lib.settings

violations contains {"path": setting.path, "params": {"name": setting.name, "value": setting.value}} if {
	"production" in environments.classes
	some setting in array.concat(settings.env, settings.data_lines)
	environments.elsewhere(setting)
}
