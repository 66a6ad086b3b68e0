package rules.kubernetes.route_without_tls_test

import data.rules.kubernetes.route_without_tls

route(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "shop"}, "spec": spec}}

found(kind, path) := {{"path": path, "params": {"kind": kind, "name": "shop"}}}

test_routes_of_openshift if {
	route_without_tls.violations == found("Route", ["spec", "tls"]) with input as route("Route", {"host": "shop.example.com"})
	route_without_tls.violations == found("Route", ["spec", "tls", "insecureEdgeTerminationPolicy"]) with input as route("Route", {"tls": {"termination": "edge", "insecureEdgeTerminationPolicy": "Allow"}})
	route_without_tls.violations == set() with input as route("Route", {"tls": {"termination": "edge", "insecureEdgeTerminationPolicy": "Redirect"}})
}

test_proxies_of_contour if {
	route_without_tls.violations == found("HTTPProxy", ["spec", "virtualhost", "tls"]) with input as route("HTTPProxy", {"virtualhost": {"fqdn": "shop.example.com"}})
	route_without_tls.violations == set() with input as route("HTTPProxy", {"virtualhost": {"tls": {"secretName": "shop"}}})
	route_without_tls.violations == set() with input as route("HTTPProxy", {"routes": []})
	not route_without_tls.applies with input as route("HTTPProxy", {"routes": []})
}

test_routes_of_traefik if {
	route_without_tls.violations == found("IngressRoute", ["spec", "entryPoints", 0]) with input as route("IngressRoute", {"entryPoints": ["web"], "routes": [{"match": "Host(`a`)"}]})
	route_without_tls.violations == set() with input as route("IngressRoute", {"entryPoints": ["websecure"]})
	route_without_tls.violations == set() with input as route("IngressRoute", {"entryPoints": ["web"], "tls": {}})
	route_without_tls.violations == set() with input as route("IngressRoute", {"entryPoints": ["web"], "routes": [{"middlewares": [{"name": "https-redirect"}]}]})
}
