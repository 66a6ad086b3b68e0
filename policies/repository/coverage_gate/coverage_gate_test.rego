package rules.repository.coverage_gate_test

import data.rules.repository.coverage_gate

gate(percent) := {"resource": {"tool": "jest", "percent": percent}}

test_the_figure_decides if {
	coverage_gate.evidence == {{"path": ["percent"], "params": {}}} with input as gate(80)
	coverage_gate.violations == set() with input as gate(80)
	coverage_gate.evidence == set() with input as gate(60)
	coverage_gate.violations == {{"path": ["percent"], "params": {"tool": "jest", "percent": 60, "minimum": 80}}} with input as gate(60)
}
