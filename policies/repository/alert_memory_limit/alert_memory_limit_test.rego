package rules.repository.alert_memory_limit_test

import data.rules.repository.alert_memory_limit

alert(fault, share) := {"source": {"name": "A"}, "facts": {"fault": fault, "signals": [{"subject": "memory_limit", "share": share, "figure": "n"}]}}

test_in_time if alert_memory_limit.evidence == {{"path": ["expr"], "params": {"alert": "A", "limit": "n"}}} with input as alert("", 0.8)

test_late if alert_memory_limit.evidence == set() with input as alert("", 0.8 + 0.05)

test_never_loaded if alert_memory_limit.evidence == set() with input as alert("is never loaded", 0.8)
