# METADATA
# title: Grafana shows a map of services
# description: Which service calls which is seen from the traces.
# related_resources:
#   - ref: https://grafana.com/docs/grafana/latest/datasources/tempo/configure-tempo-data-source/
# custom:
#   id: REPO-0250
#   severity: low
#   checklist: [OBS-TRACE-3]
#   kinds: [grafana_datasources]
#   message: "The link leads to {source}, which is not there"
#   remediation: Name the Prometheus that holds the service graph in jsonData.serviceMap of the source for traces.
package rules.repository.service_map_link

evidence contains {"path": link.path, "params": {"source": link.to}} if {
	some link in input.facts.links
	link.kind in ["service_map"]
	link.broken == false
}

violations contains {"path": link.path, "params": {"source": link.to}} if {
	some link in input.facts.links
	link.kind in ["service_map"]
	link.broken == true
}
