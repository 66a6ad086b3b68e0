# METADATA
# title: Requests and limits
# description: >-
#   What a container asks of its node and what it may take: its own figures, the pod's (Kubernetes 1.34) and a LimitRange's defaults.
package lib.resources

import data.lib.pods
import data.lib.quantities

# What sets resources: the containers, and the pod as a whole.
holders := array.concat(
	[{"who": concat(" ", ["Container", container.name]), "path": container.path, "resources": container.value.resources} | some container in pods.resourced],
	[{"who": "The pod", "path": pods.spec_path, "resources": pods.spec.resources} | pods.spec.resources],
)

# Every figure: {"who": "Container web", "of": "requests", "resource": "cpu", "quantity": "250m", "number": 0.25, "path": […]}.
figures := [
{"who": holder.who, "of": of, "resource": resource, "quantity": quantity, "number": quantities.number(quantity), "path": path} |
	some holder in holders
	some of in ["requests", "limits"]
	some resource, quantity in holder.resources[of]
	path := array.concat(holder.path, ["resources", of, resource])
]

# Requests that have a limit: {"who", "resource", "request": "250m", "limit": 1, "ratio": limit in requests, 4, "path" of the resources}.
pairs := [
{"who": holder.who, "resource": resource, "request": request, "limit": limit, "ratio": ratio, "path": array.concat(holder.path, ["resources"])} |
	some holder in holders
	some resource, request in holder.resources.requests
	limit := holder.resources.limits[resource]
	ratio := ratio_of(request, limit)
]

ratio_of(request, limit) := 1 if {
	request == limit
	quantities.number(request) > 0
} else := round((quantities.number(limit) / requested) * 1000000) / 1000000 if {
	# The readings are rounded, and a true difference is larger than that.
	requested := quantities.number(request)
	requested > 0
}

# Whether something is reserved for the container. Kubernetes takes the limit where there is no request.
reserved(container, resource) if reserves(container.value.resources, resource)

reserved(_, resource) if reserves(pods.spec.resources, resource)

reserved(_, resource) if {
	some limit in default_limits
	some of in ["defaultRequest", "default"]
	amount(limit[of], resource)
}

# Whether the container may take no more than some amount.
limited(container, resource) if amount(container.value.resources.limits, resource)

limited(_, resource) if amount(pods.spec.resources.limits, resource)

limited(_, resource) if {
	some limit in default_limits
	amount(limit["default"], resource)
}

# The defaults that the namespace's LimitRanges give to containers.
default_limits := [limit |
	some limit_range in input.related.limit_ranges
	some limit in limit_range.spec.limits
	limit.type == "Container"
]

reserves(resources, resource) if amount(resources.requests, resource)

reserves(resources, resource) if {
	amount(resources.limits, resource)
	object.get(resources, ["requests", resource], null) == null
}

# Zero is no amount; what cannot be read as a number, a placeholder for instance, is one.
amount(amounts, resource) if {
	quantity := amounts[resource]
	quantity != null
	not none(quantity)
}

none(quantity) if {
	not begins_above_zero(quantity)
	quantities.number(quantity) == 0
}

begins_above_zero(text) if {
	contains("123456789", substring(text, 0, 1))
	text != ""
}
