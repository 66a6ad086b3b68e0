package rules.repository.metrics_server_installed_test

import data.rules.repository.metrics_server_installed

installation(product, by, values) := {"resource": {"product": product, "by": by, "values": values}}

test_kept if {
	every found in [
		installation("kube-prometheus-stack", "chart", {"prometheus": {"prometheusSpec": {"storageSpec": {"volumeClaimTemplate": {"spec": {}}}}}}),
		installation("prometheus", "kind", {"storage": {"volumeClaimTemplate": {"spec": {}}}}),
		installation("prometheus", "chart", {}),
	] {
		metrics_server_installed.evidence == {{"path": ["product"], "params": {"product": found.resource.product}}} with input as found
		metrics_server_installed.violations == set() with input as found
	}
}

test_lost if {
	every found in [installation("prometheus", "kind", {"replicas": 2}), installation("prometheus", "chart", {"server": {"persistentVolume": {"enabled": false}}})] {
		metrics_server_installed.violations == {{"path": ["values"], "params": {"product": "prometheus"}}} with input as found
		metrics_server_installed.evidence == set() with input as found
	}
}

stack(values) := object.union(installation("kube-prometheus-stack", "chart", values), {"facts": {"complete": true}})

test_a_stack_whose_only_values_have_no_storage_loses_them if {
	metrics_server_installed.violations == {{"path": ["values"], "params": {"product": "kube-prometheus-stack"}}} with input as stack({"prometheus": {"prometheusSpec": {"retention": "15d"}}})
	every values in [
		{"prometheus": {"prometheusSpec": {"storageSpec": {"volumeClaimTemplate": {"spec": {}}}}}},
		{"prometheus": {"prometheusSpec": {"remoteWrite": [{"url": "https://metrics.example.org"}]}}},
		{"prometheus": {"enabled": false}},
	] {
		metrics_server_installed.violations == set() with input as stack(values)
	}
}

test_not_known if {
	every found in [installation("kube-prometheus-stack", "chart", {}), installation("prometheus", "image", {}), installation("prometheus", "kind", {"thanos": {}})] {
		metrics_server_installed.violations == set() with input as found
		metrics_server_installed.evidence == set() with input as found
	}
}
