package rules.repository.availability_objective_test

import data.rules.repository.availability_objective

objective(kind, name, signals, better) := {
	"resource": {"labels": {}},
	"source": {"kind": kind, "name": name},
	"facts": {"fault": "", "signals": signals},
	"related": {"better_alerts_of_availability": better},
}

availability(share, figure) := [{"subject": "availability", "share": share, "window": 2592000, "figure": figure}]

test_high_objectives if {
	availability_objective.evidence == {{"path": ["objective"], "params": {"name": "shop", "problem": ""}}} with input as objective("slo", "shop", availability(0.999, "99.9 %"), [])
	availability_objective.evidence == {{"path": ["expr"], "params": {"name": "Burns", "problem": ""}}} with input as objective("alert", "Burns", [{"subject": "burn", "share": 0.001, "figure": "0.1 %"}], [])
	availability_objective.violations == set() with input as objective("slo", "shop", availability(0.999, "99.9 %"), [])
}

test_low_objectives if {
	availability_objective.violations == {{"path": ["objective"], "params": {"name": "shop", "problem": "aims at 99 %, not at 99.9 %"}}} with input as objective("slo", "shop", availability(0.99, "99 %"), [])
	availability_objective.violations == {{"path": ["expr"], "params": {"name": "ShopSLA", "problem": "aims at 99 %, not at 99.9 %"}}} with input as objective("alert", "ShopSLA", availability(0.99, "99 %"), [])
	availability_objective.violations == set() with input as objective("slo", "batch", availability(0.99, "99 %"), [{}])
	availability_objective.evidence == set() with input as objective("slo", "shop", availability(0.99, "99 %"), [])
}

test_alerts_that_are_no_objectives if {
	availability_objective.violations == set() with input as objective("alert", "HalfDown", availability(0.99, "99 %"), [])
	availability_objective.evidence == set() with input as objective("alert", "Down", [{"subject": "availability", "share": 0.999, "window": 300, "figure": "99.9 %"}], [])
	availability_objective.violations == set() with input as objective("alert", "BurnSLO", [{"subject": "burn", "share": 0.01, "figure": "1 %"}], [])
}

test_not_computed if {
	availability_objective.violations == {{"path": ["objective"], "params": {"name": "shop", "problem": "is never computed"}}} with input as object.union(objective("slo", "shop", availability(0.999, "99.9 %"), []), {"facts": {"fault": "is never computed"}})
}
