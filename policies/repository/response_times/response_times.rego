# METADATA
# title: Response times are shown as a distribution
# description: 'A mean hides those who wait: response times are seen only as a histogram or a quantile.'
# related_resources:
#   - ref: https://prometheus.io/docs/practices/histograms/
# custom:
#   id: REPO-0219
#   severity: high
#   checklist: [OBS-METRIC-1]
#   kinds: [alert, recording_rule, grafana_dashboard]
#   relations: [sound_queries_of_latency]
#   message: "{name} {problem}"
#   remediation: Ask for a quantile of the histogram, such as histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))).
package rules.repository.response_times

import data.lib.queries

evidence contains {"path": first.path, "params": {"name": input.source.name, "problem": ""}} if {
	first := queries.sound("latency")[0]
}

violations contains {"path": query.path, "params": {"name": input.source.name, "problem": query.fault}} if {
	count(input.related.sound_queries_of_latency) == 0
	some query in queries.broken("latency")
}
