# METADATA
# title: Oldest TLS version that is accepted
# description: Where gateways, ingress controllers, proxies and load balancers say which TLS versions they accept.
package lib.tls

# Places that name the oldest version: {"version": "TLS 1.2", "path": […]}. Versions sort by age as texts.
minimums := array.concat(array.concat(settings, gateway_servers), array.concat(listeners, nginx))

names := {
	"VersionTLS10": "TLS 1.0", "VersionTLS11": "TLS 1.1", "VersionTLS12": "TLS 1.2", "VersionTLS13": "TLS 1.3",
	"TLSV1_0": "TLS 1.0", "TLSV1_1": "TLS 1.1", "TLSV1_2": "TLS 1.2", "TLSV1_3": "TLS 1.3",
	"1.0": "TLS 1.0", "1.1": "TLS 1.1", "1.2": "TLS 1.2", "1.3": "TLS 1.3",
	"v1.0": "TLS 1.0", "v1.1": "TLS 1.1", "v1.2": "TLS 1.2", "v1.3": "TLS 1.3",
	"SSLv2": "SSL 2.0", "SSLv3": "SSL 3.0", "TLSv1": "TLS 1.0", "TLSv1.0": "TLS 1.0", "TLSv1.1": "TLS 1.1", "TLSv1.2": "TLS 1.2", "TLSv1.3": "TLS 1.3",
	"Old": "TLS 1.0", "Intermediate": "TLS 1.2", "Modern": "TLS 1.3",
}

# The field of each kind that holds the oldest version.
fields := {
	"TLSOption": ["spec", "minVersion"],
	"ClientTrafficPolicy": ["spec", "tls", "minVersion"],
	"HTTPProxy": ["spec", "virtualhost", "tls", "minimumProtocolVersion"],
	"Host": ["spec", "tls", "min_tls_version"],
	"TLSContext": ["spec", "min_tls_version"],
	"IngressController": ["spec", "tlsSecurityProfile", "type"],
}

settings := [{"version": names[object.get(input.resource, path, "")], "path": path} | path := fields[input.resource.kind]]

# Servers of an Istio Gateway.
gateway_servers := [{"version": names[server.tls.minProtocolVersion], "path": ["spec", "servers", i, "tls", "minProtocolVersion"]} |
	some i, server in input.resource.spec.servers
]

# Load balancers of AWS name a policy.
listeners := [{"version": version_of_policy(policy), "path": ["metadata", "annotations", key]} |
	some key in ["alb.ingress.kubernetes.io/ssl-policy", "service.beta.kubernetes.io/aws-load-balancer-ssl-negotiation-policy"]
	policy := input.resource.metadata.annotations[key]
]

version_of_policy(policy) := "TLS 1.3" if {
	contains(policy, "-1-3-")
} else := "TLS 1.2" if {
	contains(policy, "-1-2-")
} else := "TLS 1.1" if {
	contains(policy, "-1-1-")
} else := "TLS 1.0" if {
	startswith(policy, "ELBSecurityPolicy-")
}

# The ConfigMap of ingress-nginx, and nginx configuration in any other one.
nginx := [{"version": min(versions), "path": ["data", key]} |
	input.resource.kind == "ConfigMap"
	some key, text in input.resource.data
	versions := [names[word] | some word in protocols(key, text)]
	count(versions) > 0
]

protocols(key, text) := split(text, " ") if {
	key == "ssl-protocols"
} else := [word |
	contains(text, "ssl_protocols")
	some line in split(text, "\n")
	startswith(trim_space(line), "ssl_protocols ")
	some word in split(split(trim_space(line), ";")[0], " ")
]
