package rules.kubernetes.container_socket_test

import data.rules.kubernetes.container_socket

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

mounting(host_path, mount) := workload({
	"volumes": [{"name": "cache", "emptyDir": {}}, {"name": "host", "hostPath": {"path": host_path}}],
	"containers": [{"name": "web", "volumeMounts": [object.union({"name": "host", "mountPath": "/host"}, mount)]}],
})

violation(host_path) := {"path": ["spec", "template", "spec", "volumes", 1, "hostPath", "path"], "params": {"volume": "host", "host_path": host_path}}

test_the_socket_of_a_runtime_is_found_read_only_or_not if {
	container_socket.violations == {violation("/var/run/docker.sock")} with input as mounting("/var/run/docker.sock", {})
	container_socket.violations == {violation("/run/containerd/containerd.sock")} with input as mounting("/run/containerd/containerd.sock", {"readOnly": true})
	container_socket.violations == {violation("/run/crio/crio.sock")} with input as mounting("/run/crio/crio.sock", {})
}

test_other_sockets_and_directories_pass if {
	container_socket.violations == set() with input as mounting("/run/spire/agent.sock", {})
	container_socket.violations == set() with input as mounting("/var/log", {})
}
