# METADATA
# title: Stores of metrics, logs and traces
# description: >-
#   What runs them: the containers of a workload, or a service of Compose. {"image", "repository", "path", "kept", "env"}, where `kept` says whether a volume
#   that survives a restart is mounted, and `env` has the environment by name.
package lib.telemetry_stores

import data.lib.pods

units := array.concat(containers, services)

containers := [unit |
	input.resource.kind
	some container in pods.main
	is_string(container.value.image)
	unit := {
		"image": container.value.image,
		"repository": repository_of(container.value.image),
		"path": array.concat(container.path, ["image"]),
		"kept": mounted(container.value),
		"env": by_name([{"name": variable.name, "value": object.get(variable, "value", "(elsewhere)")} | some variable in container.value.env]),
		"words": json.marshal([object.get(container.value, "command", []), object.get(container.value, "args", [])]),
	}
]

# A service with a profile starts only when somebody asks for it.
services := [unit |
	not input.resource.kind
	count(object.get(input.resource, "profiles", [])) == 0
	is_string(input.resource.image)
	unit := {
		"image": input.resource.image,
		"repository": repository_of(input.resource.image),
		"path": ["image"],
		"kept": composed_volume,
		"env": composed_env,
		"words": json.marshal([object.get(input.resource, "command", [])]),
	}
]

# The last two steps of an image without tag and digest: `prom/prometheus`.
repository_of(image) := concat("/", array.slice(steps, max([0, count(steps) - 2]), count(steps))) if {
	plain := split(image, "@")[0]
	parts := split(plain, "/")
	last := split(parts[count(parts) - 1], ":")[0]
	steps := array.concat(array.slice(parts, 0, count(parts) - 1), [last])
}

default mounted(_) := false

mounted(container) if {
	some mount in container.volumeMounts
	mount.name in lasting
}

lasting contains volume.name if {
	some volume in pods.spec.volumes
	some kind in ["persistentVolumeClaim", "hostPath", "csi", "ephemeral", "nfs", "iscsi", "awsElasticBlockStore", "gcePersistentDisk", "azureDisk"]
	volume[kind]
}

lasting contains claim.metadata.name if some claim in input.resource.spec.volumeClaimTemplates

default composed_volume := false

composed_volume if {
	some volume in input.resource.volumes
	data_folder(target_of(volume))
}

target_of(volume) := volume.target

target_of(volume) := parts[1] if {
	is_string(volume)
	parts := split(volume, ":")
	count(parts) > 1
}

# Configuration is mounted as a file, or below /etc.
data_folder(target) if {
	not startswith(target, "/etc/")
	not endswith(target, ".yml")
	not endswith(target, ".yaml")
	not endswith(target, ".json")
}

composed_env := object.union(mapped_env, listed_env)

mapped_env := {name: value |
	is_object(input.resource.environment)
	some name, value in input.resource.environment
}

listed_env := by_name([{"name": parts[0], "value": concat("=", array.slice(parts, 1, count(parts)))} |
	is_array(input.resource.environment)
	some text in input.resource.environment
	parts := split(text, "=")
	count(parts) > 1
])

# Values by name; of several of one name, the last counts.
by_name(pairs) := {pair.name: pair.value | some pair in pairs} if {
	count({pair.name | some pair in pairs}) == count(pairs)
} else := {name: values[count(values) - 1] |
	some pair in pairs
	name := pair.name
	values := [other.value | some other in pairs; other.name == name]
}
