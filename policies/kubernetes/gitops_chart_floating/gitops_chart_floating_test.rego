package rules.kubernetes.gitops_chart_floating_test

import data.rules.kubernetes.gitops_chart_floating

release(chart) := {"resource": {"kind": "HelmRelease", "spec": {"chart": {"spec": chart}}}}

test_a_chart_without_a_version_is_found if {
	gitops_chart_floating.violations == {{"path": ["spec", "chart", "spec", "version"], "params": {"chart": "redis"}}} with input as release({"chart": "redis"})
	gitops_chart_floating.violations == set() with input as release({"chart": "redis", "version": "22.0.0"})
	gitops_chart_floating.violations == set() with input as release({"chart": "./charts/shop", "sourceRef": {"kind": "GitRepository"}})
	gitops_chart_floating.violations == {{"path": ["spec", "source", "targetRevision"], "params": {"chart": "redis"}}} with input as {"resource": {"kind": "Application", "spec": {"source": {"chart": "redis", "targetRevision": "*"}}}}
	gitops_chart_floating.violations == set() with input as {"resource": {"kind": "Application", "spec": {"source": {"chart": "redis", "targetRevision": "22.0.0"}}}}
}
