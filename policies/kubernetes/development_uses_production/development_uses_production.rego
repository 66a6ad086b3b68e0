# METADATA
# title: Development that reaches into production
# description: Whatever is tried out there happens to the data of real customers.
# related_resources:
#   - ref: https://12factor.net/dev-prod-parity
# custom:
#   id: K8S-0521
#   severity: high
#   checklist: [CONF-ENV-1]
#   kinds: [workload, ConfigMap]
#   relations: [environments]
#   message: "{name} leads development to a host of production"
#   remediation: "Give development a host of its own in {name}."
package rules.kubernetes.development_uses_production

import data.lib.environments
import data.lib.settings

violations contains {"path": setting.path, "params": {"name": setting.name}} if {
	"development" in environments.classes
	some setting in array.concat(settings.env, settings.data_lines)
	environments.leads_to_production(setting)
}
