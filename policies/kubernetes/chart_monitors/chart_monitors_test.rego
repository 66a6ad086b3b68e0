package rules.kubernetes.chart_monitors_test

import data.rules.kubernetes.chart_monitors

release(values) := {"resource": {"kind": "HelmRelease", "metadata": {"name": "shop"}, "spec": {"values": values}}}

found(path) := {"path": array.concat(["spec", "values"], path), "params": {"name": "shop"}}

test_a_monitor_that_is_switched_on_is_evidence_wherever_the_chart_has_it if {
	chart_monitors.evidence == {found(["serviceMonitor"])} with input as release({"serviceMonitor": {"enabled": true}})
	chart_monitors.evidence == {found(["metrics", "podMonitor"])} with input as release({"metrics": {"podMonitor": {"enabled": true}}})
	chart_monitors.evidence == {found(["server", "metrics", "serviceMonitor"])} with input as release({"server": {"metrics": {"enabled": true, "serviceMonitor": {"enabled": true}}}})
}

test_one_that_is_off_or_below_what_is_off_is_not if {
	chart_monitors.evidence == set() with input as release({"serviceMonitor": {"enabled": false}, "podMonitor": {"interval": "30s"}})
	chart_monitors.evidence == set() with input as release({"metrics": {"enabled": false, "serviceMonitor": {"enabled": true}}})
}
