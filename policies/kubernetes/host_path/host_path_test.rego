package rules.kubernetes.host_path_test

import data.rules.kubernetes.host_path

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

mounting(host_path, mount) := workload({
	"volumes": [{"name": "cache", "emptyDir": {}}, {"name": "host", "hostPath": {"path": host_path}}],
	"containers": [{"name": "web", "volumeMounts": [object.union({"name": "host", "mountPath": "/host"}, mount)]}],
})

violation(host_path) := {"path": ["spec", "template", "spec", "volumes", 1, "hostPath", "path"], "params": {"volume": "host", "host_path": host_path}}

test_any_directory_of_the_node_is_found if {
	host_path.violations == {violation("/data")} with input as mounting("/data", {})
	host_path.violations == {violation("/etc")} with input as mounting("/etc", {"readOnly": true})
}

test_the_pod_of_a_cron_job_is_found if {
	pod := {"volumes": [{"name": "logs", "hostPath": {"path": "/var/log"}}]}
	violation := {"path": ["spec", "jobTemplate", "spec", "template", "spec", "volumes", 0, "hostPath", "path"], "params": {"volume": "logs", "host_path": "/var/log"}}
	host_path.violations == {violation} with input as {"resource": {"kind": "CronJob", "spec": {"jobTemplate": {"spec": {"template": {"spec": pod}}}}}}
}

test_what_is_worse_is_found_by_rules_of_its_own if {
	host_path.violations == set() with input as mounting("/", {})
	host_path.violations == set() with input as mounting("/run/docker.sock", {})
}

test_a_directory_that_the_team_allows_passes if {
	parameters := {"K8S-0029": {"allowed": [{"path": "/var/log", "read_only": true}, {"path": "/data", "read_only": false}]}}
	host_path.violations == set() with input as mounting("/var/log/pods", {"readOnly": true}) with data.parameters as parameters
	host_path.violations == set() with input as mounting("/data/", {}) with data.parameters as parameters
	host_path.violations == {violation("/var/log")} with input as mounting("/var/log", {}) with data.parameters as parameters
	host_path.violations == {violation("/database")} with input as mounting("/database", {}) with data.parameters as parameters
}

agent(place, mount) := {"resource": object.union(mounting(place, mount).resource, {"kind": "DaemonSet"})}

test_a_pod_on_every_node_may_read_its_logs_and_figures if {
	every place in ["/var/log", "/var/log/pods", "/var/lib/docker/containers", "/proc", "/sys/"] {
		host_path.violations == set() with input as agent(place, {"readOnly": true})
	}
	host_path.violations == {violation("/var/log")} with input as agent("/var/log", {})
	host_path.violations == {violation("/var/logging")} with input as agent("/var/logging", {"readOnly": true})
	host_path.violations == {violation("/etc")} with input as agent("/etc", {"readOnly": true})
}

test_what_runs_the_nodes_is_not_asked if {
	agent := {"kind": "DaemonSet", "metadata": {"name": "proxy", "namespace": "kube-system"}}
	not host_path.applies with input as {"resource": agent}
	host_path.applies with input as {"resource": object.union(agent, {"metadata": {"namespace": "shop"}})}
}
