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

test_not_known if {
	every found in [installation("kube-prometheus-stack", "chart", {}), installation("prometheus", "image", {}), installation("prometheus", "kind", {"thanos": {}})] {
		metrics_server_installed.violations == set() with input as found
		metrics_server_installed.evidence == set() with input as found
	}
}
