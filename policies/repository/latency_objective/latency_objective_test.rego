package rules.repository.latency_objective_test

import data.rules.repository.latency_objective

objective(kind, name, signal, better) := {
	"resource": {"labels": {}},
	"source": {"kind": kind, "name": name},
	"facts": {"fault": "", "signals": [object.union({"subject": "latency", "quantile": 0.95}, signal)]},
	"related": {"better_alerts_of_latency": better},
}

test_fast_objectives if {
	latency_objective.evidence == {{"path": ["objective"], "params": {"name": "shop", "problem": ""}}} with input as objective("slo", "shop", {"seconds": 0.2}, [])
	latency_objective.evidence == {{"path": ["expr"], "params": {"name": "Slow", "problem": ""}}} with input as objective("alert", "Slow", {"seconds": 0.15, "quantile": 0.99}, [])
	latency_objective.evidence == set() with input as objective("alert", "Slow", {"seconds": 0.15, "quantile": 0.5}, [])
}

test_slow_objectives if {
	latency_objective.violations == {{"path": ["objective"], "params": {"name": "shop", "problem": "allows 1 s, not 200 ms"}}} with input as objective("slo", "shop", {"seconds": 1, "figure": "1 s"}, [])
	latency_objective.violations == {{"path": ["expr"], "params": {"name": "LatencySLA", "problem": "allows 1 s, not 200 ms"}}} with input as objective("alert", "LatencySLA", {"seconds": 1, "figure": "1 s"}, [])
	latency_objective.violations == set() with input as objective("slo", "reports", {"seconds": 1, "figure": "1 s"}, [{}])
}

test_an_alert_is_no_promise if {
	latency_objective.violations == set() with input as objective("alert", "SlowResponses", {"seconds": 1, "figure": "1 s"}, [])
	latency_objective.evidence == set() with input as objective("alert", "SlowResponses", {"seconds": 1, "figure": "1 s"}, [])
}

test_not_computed if {
	latency_objective.violations == {{"path": ["objective"], "params": {"name": "shop", "problem": "is never computed"}}} with input as object.union(objective("slo", "shop", {"seconds": 0.1}, []), {"facts": {"fault": "is never computed"}})
}
