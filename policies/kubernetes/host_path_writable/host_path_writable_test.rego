package rules.kubernetes.host_path_writable_test

import data.rules.kubernetes.host_path_writable

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

mounting(host_path, mount) := workload({
	"volumes": [{"name": "cache", "emptyDir": {}}, {"name": "host", "hostPath": {"path": host_path}}],
	"containers": [{"name": "web", "volumeMounts": [object.union({"name": "host", "mountPath": "/host"}, mount)]}],
})

violation(host_path) := {"path": ["spec", "template", "spec", "volumes", 1, "hostPath", "path"], "params": {"volume": "host", "host_path": host_path}}

test_a_powerful_directory_is_found if {
	host_path_writable.violations == {violation("/")} with input as mounting("/", {})
	host_path_writable.violations == {violation("/etc/kubernetes/manifests")} with input as mounting("/etc/kubernetes/manifests", {"readOnly": false})
	host_path_writable.violations == {violation("/var/lib/kubelet/")} with input as mounting("/var/lib/kubelet/", {})
}

test_the_same_read_only_or_not_mounted_is_left_to_the_rule_for_all_directories if {
	host_path_writable.violations == set() with input as mounting("/", {"readOnly": true})
	host_path_writable.violations == set() with input as mounting("/etc", {"name": "cache"})
}

test_a_directory_of_data_is_left_to_the_rule_for_all_directories if {
	host_path_writable.violations == set() with input as mounting("/var/lib/kubelet/device-plugins", {})
	host_path_writable.violations == set() with input as mounting("/data", {})
}

test_what_runs_the_nodes_is_not_asked if {
	agent := {"kind": "DaemonSet", "metadata": {"name": "proxy", "namespace": "kube-system"}}
	not host_path_writable.applies with input as {"resource": agent}
	host_path_writable.applies with input as {"resource": object.union(agent, {"metadata": {"namespace": "shop"}})}
}
