# METADATA
# title: Operations on virtual machines are shown
# description: How many machines are created, moved and stopped, how long that takes and how often it fails, shows what users of the platform meet.
# related_resources:
#   - ref: https://kubevirt.io/user-guide/user_workloads/component_monitoring/
# custom:
#   id: REPO-0222
#   severity: medium
#   checklist: [OBS-METRIC-4]
#   kinds: [alert, recording_rule, grafana_dashboard]
#   relations: [sound_queries_of_machines]
#   message: "{name} {problem}"
#   remediation: Show count, time and failures of what is done with virtual machines.
package rules.repository.machine_metrics

import data.lib.queries

evidence contains {"path": first.path, "params": {"name": input.source.name, "problem": ""}} if {
	first := queries.sound("machines")[0]
}

violations contains {"path": query.path, "params": {"name": input.source.name, "problem": query.fault}} if {
	count(input.related.sound_queries_of_machines) == 0
	some query in queries.broken("machines")
}
