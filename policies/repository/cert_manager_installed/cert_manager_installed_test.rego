package rules.repository.cert_manager_installed_test

import data.rules.repository.cert_manager_installed

installation(product, provides, by, version, values) := {"resource": {"product": product, "provides": provides, "by": by, "version": version, "values": values}}

test_its_chart_shows_it if {
	cert_manager_installed.evidence == {{"path": ["product"], "params": {"by": "chart", "version": "v1.18.2"}}} with input as installation("cert-manager", ["certificate_manager"], "chart", "v1.18.2", {})
}

test_another_product_does_not if {
	cert_manager_installed.evidence == set() with input as installation("redis", ["cache"], "chart", "22.0.0", {})
}
