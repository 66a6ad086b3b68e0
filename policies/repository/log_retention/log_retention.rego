# METADATA
# title: Logs are kept for a time
# description: Logs that are deleted after a week cannot explain what was noticed late, and those that are kept for ever fill the store and hold personal data too long.
# related_resources:
#   - ref: https://grafana.com/docs/loki/latest/operations/storage/retention/
# custom:
#   id: REPO-0231
#   severity: medium
#   checklist: [OBS-LOG-4]
#   kinds: [loki_config, index_lifecycle]
#   message: "Logs {problem}"
#   remediation: 'Delete logs after 7 days or more: limits_config.retention_period together with compactor.retention_enabled for Loki, a delete phase for Elasticsearch.'
package rules.repository.log_retention

evidence contains {"path": place, "params": {"problem": ""}} if {
	input.facts.deletes == true
	input.facts.seconds >= 604800
}

violations contains {"path": place, "params": {"problem": problem}} if some problem in problems

problems contains "are kept for ever, because nothing deletes them" if input.facts.deletes == false

problems contains "are kept for ever, because no age is set" if {
	input.facts.deletes == true
	input.facts.seconds in [0, -1]
	input.source.kind == "loki_config"
}

problems contains "are deleted within a week" if {
	input.facts.deletes == true
	input.facts.seconds > 0
	input.facts.seconds < 604800
}

place := ["limits_config", "retention_period"] if input.source.kind == "loki_config"

else := ["policy", "phases", "delete", "min_age"]
