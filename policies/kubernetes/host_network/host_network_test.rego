package rules.kubernetes.host_network_test

import data.rules.kubernetes.host_network

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

test_a_pod_that_shares_it_is_found if {
	host_network.violations == {{"path": ["spec", "template", "spec", "hostNetwork"], "params": {}}} with input as workload({"hostNetwork": true})
}

test_the_pod_of_a_cron_job_is_found if {
	pod := {"spec": {"jobTemplate": {"spec": {"template": {"spec": {"hostNetwork": true}}}}}}
	host_network.violations == {{"path": ["spec", "jobTemplate", "spec", "template", "spec", "hostNetwork"], "params": {}}} with input as {"resource": object.union({"kind": "CronJob"}, pod)}
}

test_a_pod_with_its_own_passes if {
	host_network.violations == set() with input as workload({"hostNetwork": false})
	host_network.violations == set() with input as workload({})
	host_network.violations == set() with input as workload({"hostNetwork": null})
}

test_what_runs_the_nodes_is_not_asked if {
	agent := {"kind": "DaemonSet", "metadata": {"name": "proxy", "namespace": "kube-system"}}
	not host_network.applies with input as {"resource": agent}
	host_network.applies with input as {"resource": object.union(agent, {"metadata": {"namespace": "shop"}})}
}
