package rules.repository.errors_objective_test

import data.rules.repository.errors_objective

objective(kind, name, signal, better) := {
	"resource": {"labels": {}},
	"source": {"kind": kind, "name": name},
	"facts": {"fault": "", "signals": [signal]},
	"related": {"better_alerts_of_errors": better, "better_alerts_of_availability": better},
}

availability(share, figure) := {"subject": "availability", "share": share, "figure": figure}

errors(share, figure) := {"subject": "errors", "share": share, "figure": figure, "requests": true}

test_few_errors if {
	errors_objective.evidence == {{"path": ["objective"], "params": {"name": "shop", "problem": ""}}} with input as objective("slo", "shop", availability(0.999, ""), [])
	errors_objective.evidence == {{"path": ["expr"], "params": {"name": "Errors", "problem": ""}}} with input as objective("alert", "Errors", errors(0.001, ""), [])
	errors_objective.evidence == {{"path": ["expr"], "params": {"name": "Burns", "problem": ""}}} with input as objective("alert", "Burns", {"subject": "burn", "share": 0.001}, [])
	errors_objective.violations == set() with input as objective("slo", "shop", availability(0.999, ""), [])
}

test_many_errors if {
	errors_objective.violations == {{"path": ["objective"], "params": {"name": "shop", "problem": "allows more errors than 0.1 % with an objective of 99 %"}}} with input as objective("slo", "shop", availability(0.99, "99 %"), [])
	errors_objective.violations == {{"path": ["expr"], "params": {"name": "ErrorSLA", "problem": "allows 1 % of errors, not 0.1 %"}}} with input as objective("alert", "ErrorSLA", errors(0.01, "1 %"), [])
	errors_objective.violations == set() with input as objective("slo", "batch", availability(0.99, "99 %"), [{}])
	errors_objective.violations == set() with input as objective("alert", "ErrorSLA", errors(0.01, "1 %"), [{}])
}

test_an_alert_is_no_promise if {
	errors_objective.violations == set() with input as objective("alert", "Errors", errors(0.05, "5 %"), [])
	errors_objective.evidence == set() with input as objective("alert", "Errors", errors(0.05, "5 %"), [])
}

test_not_computed if {
	errors_objective.violations == {{"path": ["objective"], "params": {"name": "shop", "problem": "is never computed"}}} with input as object.union(objective("slo", "shop", availability(0.999, ""), []), {"facts": {"fault": "is never computed"}})
}
