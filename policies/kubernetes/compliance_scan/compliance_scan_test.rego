package rules.kubernetes.compliance_scan_test

import data.rules.kubernetes.compliance_scan

job(image, suspend) := {"resource": {"kind": "CronJob", "metadata": {"name": "bench"}, "spec": {"suspend": suspend, "jobTemplate": {"spec": {"template": {"spec": {"containers": [{"name": "a", "image": image}]}}}}}}}

test_scheduled if {
	compliance_scan.evidence == {{"path": ["spec", "schedule"], "params": {"name": "bench"}}} with input as job("aquasec/kube-bench:v0.12", false)
	compliance_scan.evidence == set() with input as job("shop/report:1", false)
}

test_suspended if {
	compliance_scan.violations == {{"path": ["spec", "suspend"], "params": {"name": "bench"}}} with input as job("aquasec/kube-bench:v0.12", true)
	compliance_scan.violations == set() with input as job("shop/report:1", true)
}
