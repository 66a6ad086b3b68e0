package rules.repository.security_events_test

import data.rules.repository.security_events

security(fault) := {"source": {"kind": "alert", "name": "A"}, "facts": {"topics": ["security"], "fault": fault}, "related": {"sound_queries_of_security": []}}

test_sensor if {
	security_events.evidence == {{"path": ["product"], "params": {"name": "falco", "problem": ""}}} with input as {"source": {"kind": "installation"}, "resource": {"product": "falco", "provides": ["runtime_security"]}}
	security_events.evidence == set() with input as {"source": {"kind": "installation"}, "resource": {"product": "redis", "provides": ["cache"]}}
}

test_alert if {
	security_events.evidence == {{"path": ["expr"], "params": {"name": "A", "problem": ""}}} with input as security("")
	security_events.violations == {{"path": ["expr"], "params": {"name": "A", "problem": "is never loaded"}}} with input as security("is never loaded")
	security_events.violations == set() with input as object.union(security("is never loaded"), {"related": {"sound_queries_of_security": [{}]}})
}
