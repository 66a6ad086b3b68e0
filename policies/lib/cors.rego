# METADATA
# title: Cross-origin requests
# description: Origins that ingresses, meshes and gateways allow, and whether together with credentials.
package lib.cors

import data.lib.ingress

# {"origin", "credentials", "path"}: a wildcard is `*` or holds one.
places := array.concat(array.concat(nginx, istio), array.concat(middleware, others))

# ingress-nginx allows every origin and credentials unless it is told otherwise.
nginx := [{"origin": trim_space(origin), "credentials": credentials, "path": ["metadata", "annotations", key]} |
	ingress.annotations["nginx.ingress.kubernetes.io/enable-cors"] == "true"
	credentials := object.get(ingress.annotations, "nginx.ingress.kubernetes.io/cors-allow-credentials", "true") == "true"
	some origin in split(object.get(ingress.annotations, "nginx.ingress.kubernetes.io/cors-allow-origin", "*"), ",")
	key := [name | some name in ["nginx.ingress.kubernetes.io/cors-allow-origin", "nginx.ingress.kubernetes.io/enable-cors"]; ingress.annotations[name]][0]
]

istio := [{"origin": origin, "credentials": object.get(route.corsPolicy, "allowCredentials", false) == true, "path": ["spec", "http", i, "corsPolicy", "allowOrigins", j]} |
	some i, route in input.resource.spec.http
	some j, match in route.corsPolicy.allowOrigins
	some kind in ["exact", "prefix", "regex"]
	origin := plain(kind, match[kind])
]

# In a regular expression only `.*` over everything is a wildcard; what begins with a scheme alone is one as well.
plain("exact", text) := text

plain("prefix", text) := "*" if {
	text in ["http", "https", "http://", "https://"]
} else := text

plain("regex", text) := "*" if {
	text in [".*", "^.*$", ".+", "*"]
} else := replace(text, ".*", "*")

middleware := [{"origin": origin, "credentials": object.get(headers, "accessControlAllowCredentials", false) == true, "path": ["spec", "headers", "accessControlAllowOriginList", i]} |
	headers := input.resource.spec.headers
	some i, origin in headers.accessControlAllowOriginList
]

others := [{"origin": origin, "credentials": credentials == true, "path": array.concat(policy.path, [policy.field, i])} |
	some policy in [
		{"path": ["spec", "virtualhost", "corsPolicy"], "field": "allowOrigin", "credentials": "allowCredentials"},
		{"path": ["spec", "cors"], "field": "allowOrigins", "credentials": "allowCredentials"},
		{"path": ["config"], "field": "origins", "credentials": "credentials"},
	]
	value := object.get(input.resource, policy.path, null)
	credentials := object.get(value, policy.credentials, false)
	some i, origin in value[policy.field]
	is_string(origin)
]
