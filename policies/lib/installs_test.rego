package lib.installs_test

import data.lib.installs

test_flux_names_a_chart_or_refers_to_one if {
	installs.charts == [{"name": "vault", "path": ["spec", "chart", "spec", "chart"], "values": {"a": 1}, "values_path": ["spec", "values"]}] with input as {"resource": {
		"kind": "HelmRelease",
		"spec": {"chart": {"spec": {"chart": "./charts/Vault/"}}, "values": {"a": 1}},
	}}
	installs.charts == [{"name": "vault", "path": ["spec", "chartRef", "name"], "values": {}, "values_path": ["spec", "values"]}] with input as {"resource": {
		"kind": "HelmRelease",
		"spec": {"chartRef": {"kind": "OCIRepository", "name": "vault"}},
	}}
}

test_k3s_names_a_chart if {
	installs.charts == [{"name": "vault", "path": ["spec", "chart"], "values": {}, "values_path": ["spec", "valuesContent"]}] with input as {"resource": {"kind": "HelmChart", "spec": {"chart": "oci://example.com/charts/vault"}}}
}

test_argo_names_one_or_several if {
	installs.charts == [{"name": "vault", "path": ["spec", "source", "chart"], "values": {"a": 1}, "values_path": ["spec", "source", "helm", "valuesObject"]}] with input as {"resource": {
		"kind": "Application",
		"spec": {"source": {"chart": "vault", "helm": {"valuesObject": {"a": 1}}}},
	}}
	installs.charts == [{"name": "vault", "path": ["spec", "template", "spec", "sources", 1, "chart"], "values": {}, "values_path": ["spec", "template", "spec", "sources", 1, "helm", "valuesObject"]}] with input as {"resource": {
		"kind": "ApplicationSet",
		"spec": {"template": {"spec": {"sources": [{"path": "apps"}, {"chart": "vault"}]}}},
	}}
}

test_other_resources_install_none if {
	installs.charts == [] with input as {"resource": {"kind": "Deployment", "spec": {"chart": "vault"}}}
}
