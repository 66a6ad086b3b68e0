package rules.kubernetes.host_ipc_test

import data.rules.kubernetes.host_ipc

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

test_a_pod_that_shares_it_is_found if {
	host_ipc.violations == {{"path": ["spec", "template", "spec", "hostIPC"], "params": {}}} with input as workload({"hostIPC": true})
}

test_the_pod_of_a_cron_job_is_found if {
	pod := {"spec": {"jobTemplate": {"spec": {"template": {"spec": {"hostIPC": true}}}}}}
	host_ipc.violations == {{"path": ["spec", "jobTemplate", "spec", "template", "spec", "hostIPC"], "params": {}}} with input as {"resource": object.union({"kind": "CronJob"}, pod)}
}

test_a_pod_with_its_own_passes if {
	host_ipc.violations == set() with input as workload({"hostIPC": false})
	host_ipc.violations == set() with input as workload({})
	host_ipc.violations == set() with input as workload({"hostIPC": null})
}

test_what_runs_the_nodes_is_not_asked if {
	agent := {"kind": "DaemonSet", "metadata": {"name": "proxy", "namespace": "kube-system"}}
	not host_ipc.applies with input as {"resource": agent}
	host_ipc.applies with input as {"resource": object.union(agent, {"metadata": {"namespace": "shop"}})}
}
