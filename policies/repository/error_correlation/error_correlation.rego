# METADATA
# title: Logs, traces and metrics lead to each other
# description: From an error in a log one click leads to its trace, instead of an hour of searching.
# related_resources:
#   - ref: https://grafana.com/docs/grafana/latest/datasources/tempo/configure-tempo-data-source/
# custom:
#   id: REPO-0251
#   severity: low
#   checklist: [OBS-TRACE-5]
#   kinds: [grafana_datasources]
#   message: "The link leads to {source}, which is not there"
#   remediation: Name a data source that is there.
package rules.repository.error_correlation

evidence contains {"path": link.path, "params": {"source": link.to}} if {
	some link in input.facts.links
	link.kind in ["logs_to_traces", "traces_to_logs", "metrics_to_traces"]
	link.broken == false
}

violations contains {"path": link.path, "params": {"source": link.to}} if {
	some link in input.facts.links
	link.kind in ["logs_to_traces", "traces_to_logs", "metrics_to_traces"]
	link.broken == true
}
