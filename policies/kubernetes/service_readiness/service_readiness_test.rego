package rules.kubernetes.service_readiness_test

import data.rules.kubernetes.service_readiness

service(spec, workloads) := {"resource": {"kind": "Service", "metadata": {"name": "web"}, "spec": spec}, "related": {"workloads": workloads}}

deployment(name, container) := {"kind": "Deployment", "metadata": {"name": name}, "spec": {"template": {"spec": {"containers": [container]}}}}

probe := {"httpGet": {"path": "/ready", "port": 8080}}

test_pods_without_a_readiness_probe_are_found if {
	service_readiness.violations == {{"path": ["spec", "selector"], "params": {"service": "web", "workload": "web-v2"}}} with input as service({"selector": {"app": "web"}}, [
		deployment("web-v1", {"name": "web", "readinessProbe": probe}),
		deployment("web-v2", {"name": "web"}),
	])
}

test_one_ready_container_is_enough if {
	workload := {"kind": "Pod", "metadata": {"name": "web"}, "spec": {"containers": [{"name": "log"}, {"name": "web", "readinessProbe": probe}]}}
	service_readiness.violations == set() with input as service({"selector": {"app": "web"}}, [workload])
	service_readiness.applies with input as service({"selector": {"app": "web"}}, [workload])
}

test_a_service_without_known_pods_or_for_peers_is_not_asked if {
	not service_readiness.applies with input as service({"selector": {"app": "web"}}, [])
	not service_readiness.applies with input as service({"selector": {"app": "web"}}, [{"kind": "Job", "metadata": {"name": "once"}}])
	not service_readiness.applies with input as service({"publishNotReadyAddresses": true}, [deployment("db", {"name": "db"})])
}

test_a_workload_that_will_be_named_later_is_found if {
	service_readiness.violations == {{"path": ["spec", "selector"], "params": {"service": "web", "workload": "web-"}}} with input as service(
		{"selector": {"app": "web"}},
		[{"kind": "Pod", "metadata": {"generateName": "web-"}, "spec": {"containers": [{"name": "web"}]}}],
	)
}
