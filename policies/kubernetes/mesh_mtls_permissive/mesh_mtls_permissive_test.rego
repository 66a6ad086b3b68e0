package rules.kubernetes.mesh_mtls_permissive_test

import data.rules.kubernetes.mesh_mtls_permissive

peers(spec) := {"resource": {"kind": "PeerAuthentication", "metadata": {"name": "default"}, "spec": spec}}

test_the_permissive_mode_is_found if {
	mesh_mtls_permissive.violations == {{"path": ["spec", "mtls", "mode"], "params": {"name": "default"}}} with input as peers({"mtls": {"mode": "PERMISSIVE"}})
}

test_the_strict_mode_and_what_is_inherited_pass if {
	mesh_mtls_permissive.violations == set() with input as peers({"mtls": {"mode": "STRICT"}})
	mesh_mtls_permissive.violations == set() with input as peers({})
}

test_a_single_port_may_be_permissive if {
	mesh_mtls_permissive.violations == set() with input as peers({"mtls": {"mode": "STRICT"}, "portLevelMtls": {"9090": {"mode": "PERMISSIVE"}}})
}
