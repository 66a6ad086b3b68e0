# METADATA
# title: Metrics of the application itself
# description: What only this application does is seen only in metrics that it gives itself.
# related_resources:
#   - ref: https://prometheus.io/docs/instrumenting/writing_clientlibs/
# custom:
#   id: REPO-0224
#   severity: medium
#   checklist: [OBS-PROM-4]
#   kinds: [alert, recording_rule, grafana_dashboard]
#   relations: [sound_queries_of_custom]
#   message: "{name} {problem}"
#   remediation: Give metrics in the application and ask for them in rules and dashboards.
package rules.repository.custom_metrics_defined

import data.lib.queries

evidence contains {"path": first.path, "params": {"name": input.source.name, "problem": ""}} if {
	first := queries.sound("custom")[0]
}

violations contains {"path": query.path, "params": {"name": input.source.name, "problem": query.fault}} if {
	count(input.related.sound_queries_of_custom) == 0
	some query in queries.broken("custom")
}
