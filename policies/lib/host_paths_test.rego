package lib.host_paths_test

import data.lib.host_paths

volumes(path, mounts) := {"resource": {"kind": "Pod", "spec": {
	"volumes": [{"name": "cache", "emptyDir": {}}, {"name": "host", "hostPath": {"path": path}}],
	"containers": [{"name": "web"}, {"name": "log", "volumeMounts": mounts}],
}}}

writable := [{"name": "host", "mountPath": "/host"}]

class(path, mounts) := found if {
	found := host_paths.volumes[0].class with input as volumes(path, mounts)
}

test_a_volume_is_described_with_its_place if {
	host_paths.volumes == [{
		"name": "host",
		"host_path": "/data",
		"path": ["spec", "volumes", 1, "hostPath", "path"],
		"written": true,
		"class": "other",
	}] with input as volumes("/data", writable)
}

test_nothing_is_needed_to_describe_one if {
	host_paths.volumes == [{"name": "", "host_path": "", "path": ["spec", "volumes", 0, "hostPath", "path"], "written": false, "class": "other"}] with input as {"resource": {
		"kind": "Pod",
		"spec": {"volumes": [{"hostPath": {}}]},
	}}
}

test_sockets_of_runtimes_are_told_apart if {
	class("/var/run/docker.sock", []) == "socket"
	class("/run/k3s/containerd/containerd.sock", []) == "socket"
	class("/run/mydocker.sock", writable) == "other"
}

test_powerful_directories_are_writable_only_where_a_container_may_write if {
	every path in ["/", "/etc/", "/usr", "/var/lib/kubelet", "/var/lib/kubelet/pods", "/root/.ssh", "/boot", "//"] {
		class(path, writable) == "writable"
		class(path, [{"name": "host", "readOnly": true}]) == "other"
		class(path, [{"name": "cache"}]) == "other"
	}
}

test_directories_of_data_and_of_drivers_are_others if {
	every path in ["/data", "/etc/ssl/certs", "/var/log", "/var/lib/kubelet/plugins/csi.example.com", "/bootstrap", "/usr/share"] {
		class(path, writable) == "other"
	}
}
