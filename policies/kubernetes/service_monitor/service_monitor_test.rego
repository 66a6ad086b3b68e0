package rules.kubernetes.service_monitor_test

import data.rules.kubernetes.service_monitor

monitor(spec, services, others) := {
	"resource": {"kind": "ServiceMonitor", "metadata": {"name": "web", "namespace": "shop"}, "spec": object.union({"endpoints": [{"port": "metrics"}]}, spec)},
	"related": {"services": services, "other_services": others},
}

service := {"kind": "Service", "spec": {"ports": [{"name": "metrics"}, {"name": "http"}]}}

test_targets if {
	service_monitor.evidence == {{"path": ["spec", "selector"], "params": {"name": "web", "problem": ""}}} with input as monitor({}, [service], [service])
	service_monitor.violations == set() with input as monitor({}, [service], [service])
}

test_no_service if {
	service_monitor.violations == {{"path": ["spec", "selector"], "params": {"name": "web", "problem": "selects no Service"}}} with input as monitor({}, [], [service])
	service_monitor.violations == set() with input as monitor({}, [], [])
	service_monitor.violations == set() with input as monitor({"namespaceSelector": {"any": true}}, [], [service])
	service_monitor.violations == {{"path": ["spec", "selector"], "params": {"name": "web", "problem": "selects no Service"}}} with input as monitor({"namespaceSelector": {"matchNames": ["shop"]}}, [], [service])
}

test_no_port if {
	service_monitor.violations == {{"path": ["spec", "endpoints", 0, "port"], "params": {"name": "web", "problem": "asks for the port admin, which none of its Services has"}}} with input as monitor({"endpoints": [{"port": "admin"}, {"targetPort": 9090}]}, [service], [])
	service_monitor.evidence == set() with input as monitor({"endpoints": [{"port": "admin"}]}, [service], [])
}

test_a_monitor_of_pods_that_finds_some_is_evidence if {
	monitor := {"kind": "PodMonitor", "metadata": {"name": "web"}, "spec": {"selector": {"matchLabels": {"app": "web"}}, "podMetricsEndpoints": [{"port": "metrics"}]}}
	service_monitor.evidence == {{"path": ["spec", "selector"], "params": {"name": "web", "problem": ""}}} with input as {"resource": monitor, "related": {"services": [], "other_services": [], "workloads": [{}]}}
	service_monitor.evidence == set() with input as {"resource": monitor, "related": {"services": [], "other_services": [{}], "workloads": []}}
	service_monitor.violations == set() with input as {"resource": monitor, "related": {"services": [], "other_services": [], "workloads": []}}
}
