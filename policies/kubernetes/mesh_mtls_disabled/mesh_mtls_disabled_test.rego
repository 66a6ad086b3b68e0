package rules.kubernetes.mesh_mtls_disabled_test

import data.rules.kubernetes.mesh_mtls_disabled

resource(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "web"}, "spec": spec}}

found(kind, path) := {{"path": path, "params": {"kind": kind, "name": "web"}}}

test_peers_without_mutual_tls_are_found if {
	mesh_mtls_disabled.violations == found("PeerAuthentication", ["spec", "mtls", "mode"]) with input as resource("PeerAuthentication", {"mtls": {"mode": "DISABLE"}})
}

test_callers_without_mutual_tls_are_found if {
	off := {"tls": {"mode": "DISABLE"}}
	mesh_mtls_disabled.violations == found("DestinationRule", ["spec", "trafficPolicy", "tls", "mode"]) with input as resource("DestinationRule", {"host": "web", "trafficPolicy": off})
	mesh_mtls_disabled.violations == found("DestinationRule", ["spec", "subsets", 0, "trafficPolicy", "tls", "mode"]) with input as resource("DestinationRule", {"host": "web.shop.svc.cluster.local", "subsets": [{"name": "v1", "trafficPolicy": off}]})
}

test_hosts_outside_the_mesh_pass if {
	mesh_mtls_disabled.violations == set() with input as resource("DestinationRule", {"host": "db.example.com", "trafficPolicy": {"tls": {"mode": "DISABLE"}}})
}

test_mutual_tls_passes if {
	mesh_mtls_disabled.violations == set() with input as resource("DestinationRule", {"host": "web", "trafficPolicy": {"tls": {"mode": "ISTIO_MUTUAL"}}})
	mesh_mtls_disabled.violations == set() with input as resource("PeerAuthentication", {"mtls": {"mode": "STRICT"}})
}
