package rules.kubernetes.image_scanner_test

import data.rules.kubernetes.image_scanner

release(chart, values) := {"resource": {"kind": "HelmRelease", "spec": {"chart": {"spec": {"chart": chart}}, "values": values}}}

test_a_scanner_as_a_workload_is_evidence if {
	image_scanner.evidence == {{"path": ["spec", "template", "spec", "containers", 0, "image"], "params": {"name": "trivy-operator"}}} with input as {"resource": {
		"kind": "Deployment",
		"spec": {"template": {"spec": {"containers": [{"name": "operator", "image": "ghcr.io/aquasecurity/trivy-operator:0.28.0"}]}}},
	}}
}

test_a_scanner_as_a_chart_is_evidence if {
	image_scanner.evidence == {{"path": ["spec", "chart", "spec", "chart"], "params": {"name": "harbor"}}} with input as release("harbor", {})
}

test_other_programs_and_a_registry_without_its_scanner_are_not if {
	image_scanner.evidence == set() with input as release("redis", {})
	image_scanner.evidence == set() with input as release("harbor", {"trivy": {"enabled": false}})
	image_scanner.evidence == set() with input as {"resource": {"kind": "Pod", "spec": {"containers": [{"name": "web", "image": "shop/web:1.4.2"}]}}}
}
