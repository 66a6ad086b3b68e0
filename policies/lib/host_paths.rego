# METADATA
# title: Directories and files of the node
# description: The hostPath volumes of a pod, sorted by what they give away.
package lib.host_paths

import data.lib.pods

# {"name", "host_path": "/var/log", "path": […], "written": whether a container may write, "class": "socket", "writable" or "other"}
volumes := [volume_of(volume, array.concat(pods.spec_path, ["volumes", i, "hostPath", "path"])) |
	some i, volume in pods.spec.volumes
	volume.hostPath
]

volume_of(volume, path) := {"name": name, "host_path": host_path, "path": path, "written": written, "class": class(host_path, written)} if {
	name := text(volume, "name")
	host_path := text(volume.hostPath, "path")
	written := name in written_names
}

# Empty where there is none, or something else.
text(holder, field) := holder[field] if {
	is_string(holder[field])
} else := ""

# The names of volumes that a container may write to.
written_names := [mount.name |
	some container in pods.containers
	some mount in container.value.volumeMounts
	not mount.readOnly == true
]

# Whoever may speak to a container runtime starts a privileged container with it.
sockets := ["docker.sock", "cri-dockerd.sock", "dockershim.sock", "containerd.sock", "crio.sock", "podman.sock"]

# Whoever may write here changes what the node runs, or who may enter it.
places := ["/", "/etc", "/home", "/lib", "/lib64", "/opt", "/proc", "/run", "/sys", "/usr", "/var", "/var/lib", "/var/run"]

# The same, with everything below.
trees := [
	"/bin/", "/boot/", "/etc/cron.d/", "/etc/kubernetes/", "/etc/ssh/", "/etc/systemd/", "/root/", "/run/containerd/", "/run/docker/",
	"/sbin/", "/usr/bin/", "/usr/local/bin/", "/usr/sbin/", "/var/lib/containerd/", "/var/lib/docker/", "/var/lib/etcd/",
	"/var/lib/kubelet/", "/var/run/containerd/", "/var/run/docker/", "/var/spool/cron/",
]

# Where drivers meet the kubelet, which runs nothing that it finds there.
meeting_places := [
	"/var/lib/kubelet/device-plugins/", "/var/lib/kubelet/plugins/", "/var/lib/kubelet/plugins_registry/", "/var/lib/kubelet/pod-resources/",
]

class(host_path, written) := "socket" if {
	some socket in sockets
	endswith(host_path, concat("", ["/", socket]))
} else := "writable" if {
	written == true
	powerful(host_path)
} else := "other"

powerful(host_path) if concat("", ["/", trim(host_path, "/")]) in places

powerful(host_path) if {
	folder := concat("", [trim_right(host_path, "/"), "/"])
	some tree in trees
	startswith(folder, tree)
	not meeting_place(folder)
}

meeting_place(folder) if {
	some place in meeting_places
	startswith(folder, place)
}
