package rules.repository.cert_manager_unsupported_test

import data.rules.repository.cert_manager_unsupported

installation(product, provides, by, version, values) := {"resource": {"product": product, "provides": provides, "by": by, "version": version, "values": values}}

test_an_old_release_is_found if {
	cert_manager_unsupported.violations == {{"path": ["product"], "params": {"version": "v0.16.1"}}} with input as installation("cert-manager", ["certificate_manager"], "image", "v0.16.1", {})
	cert_manager_unsupported.violations == {{"path": ["product"], "params": {"version": "1.8.0"}}} with input as installation("cert-manager", ["certificate_manager"], "chart", "1.8.0", {})
}

test_a_new_one_and_an_unknown_one_pass if {
	cert_manager_unsupported.violations == set() with input as installation("cert-manager", ["certificate_manager"], "chart", "v1.18.2", {})
	cert_manager_unsupported.violations == set() with input as installation("cert-manager", ["certificate_manager"], "chart", "1.x", {})
	cert_manager_unsupported.violations == set() with input as installation("redis", ["cache"], "chart", "0.1.0", {})
}
