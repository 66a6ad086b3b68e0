# METADATA
# title: Who may call a pod of a mesh
# description: Where Linkerd, Cilium, Consul and Kuma say whether callers have to show a certificate.
package lib.mesh_policies

# {"name", "value", "demands", "path"}.
inbound := array.concat(array.concat(linkerd, cilium), array.concat(consul, kuma))

key := "config.linkerd.io/default-inbound-policy"

linkerd := [{"name": key, "value": value, "demands": demands(value), "path": array.concat(place, [key])} |
	some place in [["metadata", "annotations"], ["spec", "template", "metadata", "annotations"]]
	value := object.get(input.resource, array.concat(place, [key]), null)
	is_string(value)
]

default demands(_) := false

demands(value) if endswith(value, "-authenticated")

demands("deny") := true

cilium := [{"name": "authentication.mode", "value": mode, "demands": mode == "required", "path": ["spec", direction, i, "authentication", "mode"]} |
	some direction in ["ingress", "egress"]
	some i, rule in input.resource.spec[direction]
	mode := rule.authentication.mode
]

# An intention that allows by name holds for callers with a certificate of that name.
consul := array.concat(
	[{"name": "sources", "value": source.name, "demands": source.name != "*", "path": ["spec", "sources", i, "name"]} |
		input.resource.kind == "ServiceIntentions"
		some i, source in input.resource.spec.sources
		source.action == "allow"
	],
	[{"name": "allowEnablingPermissiveMutualTLS", "value": true, "demands": false, "path": ["spec", "allowEnablingPermissiveMutualTLS"]} |
		input.resource.spec.allowEnablingPermissiveMutualTLS == true
	],
)

kuma := [{"name": "mode", "value": mode, "demands": mode == "Strict", "path": ["spec", "default", "mode"]} |
	input.resource.kind == "MeshMTLS"
	mode := input.resource.spec["default"].mode
]
