package rules.terraform.escalation_delay_test

import data.rules.terraform.escalation_delay

policy(delays) := {"resource": {"values": {"rule": [{"escalation_delay_in_minutes": delay} | some delay in delays]}}}

test_a_second_level_within_the_limit_is_evidence if {
	escalation_delay.evidence == {{"path": ["values", "rule"], "params": {}}} with input as policy([30, 120])
	escalation_delay.violations == set() with input as policy([30, 120])
}

test_a_later_one_is_found if {
	escalation_delay.evidence == set() with input as policy([10, 31, 10])
	escalation_delay.violations == {{"path": ["values", "rule", 1, "escalation_delay_in_minutes"], "params": {"delay": 31}}} with input as policy([10, 31, 10])
}

test_a_single_level_is_neither if {
escalation_delay.evidence | escalation_delay.violations == set() with input as policy([60])}
