# METADATA
# title: Monitor finds its targets
# description: A monitor that selects no Service, or a port that the Service has not, measures nothing, and nobody is told.
# related_resources:
#   - ref: https://prometheus-operator.dev/docs/developer/getting-started/#using-servicemonitors
# custom:
#   id: K8S-0427
#   severity: medium
#   checklist: [OBS-PROM-5]
#   kinds: [ServiceMonitor.monitoring.coreos.com, PodMonitor.monitoring.coreos.com]
#   relations: [services, other_services, workloads]
#   message: "{name} {problem}"
#   remediation: Let spec.selector have the labels of the Service, and endpoints the name of one of its ports.
package rules.kubernetes.service_monitor

evidence contains {"path": ["spec", "selector"], "params": {"name": input.resource.metadata.name, "problem": ""}} if {
	count(input.related.services) > 0
	count(lacking) == 0
	count(input.resource.spec.endpoints) > 0
}

# Pods that an operator makes carry its labels, so a PodMonitor that finds none here is none of its business.
evidence contains {"path": ["spec", "selector"], "params": {"name": input.resource.metadata.name, "problem": ""}} if {
	count(object.get(input.related, "workloads", [])) > 0
	count(input.resource.spec.podMetricsEndpoints) > 0
}

violations contains {"path": ["spec", "selector"], "params": {"name": input.resource.metadata.name, "problem": "selects no Service"}} if {
	count(input.related.services) == 0
	count(input.related.other_services) > 0
	own_namespace
}

violations contains {"path": ["spec", "endpoints", i, "port"], "params": {"name": input.resource.metadata.name, "problem": concat("", ["asks for the port ", port, ", which none of its Services has"])}} if some i, port in lacking

own_namespace if not input.resource.spec.namespaceSelector

own_namespace if input.resource.spec.namespaceSelector.matchNames == [input.resource.metadata.namespace]

lacking[i] := endpoint.port if {
	count(input.related.services) > 0
	some i, endpoint in input.resource.spec.endpoints
	is_string(endpoint.port)
	not endpoint.port in ports
}

ports contains port.name if {
	some service in input.related.services
	some port in service.spec.ports
}
