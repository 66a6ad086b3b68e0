package rules.terraform.on_call_schedule_test

import data.rules.terraform.on_call_schedule

resource(type, values) := {"resource": {"type": type, "values": values}}

test_a_rotation_of_two_or_more_is_evidence if {
	on_call_schedule.evidence == {{"path": ["values"], "params": {}}} with input as resource("pagerduty_schedule", {"layer": [{"users": ["P1", "P2"]}]})
	on_call_schedule.evidence == {{"path": ["values"], "params": {}}} with input as resource("opsgenie_schedule_rotation", {"participant": [{"id": "a"}, {"id": "b"}]})
	on_call_schedule.evidence == {{"path": ["values"], "params": {}}} with input as resource("grafana_oncall_schedule", {"shifts": ["S1"]})
}

test_one_person_is_no_rotation if {
	on_call_schedule.evidence == set() with input as resource("pagerduty_schedule", {"layer": [{"users": ["P1"]}]})
	on_call_schedule.evidence == set() with input as resource("opsgenie_schedule_rotation", {"participant": [{"id": "a"}]})
	on_call_schedule.evidence == set() with input as resource("grafana_oncall_schedule", {"shifts": []})
}
