package rules.repository.alert_cpu_average_test

import data.rules.repository.alert_cpu_average

alert(fault, share) := {"source": {"name": "A"}, "facts": {"fault": fault, "signals": [{"subject": "cpu", "share": share, "figure": "n"}]}}

test_in_time if alert_cpu_average.evidence == {{"path": ["expr"], "params": {"alert": "A", "limit": "n"}}} with input as alert("", 0.7)

test_late if alert_cpu_average.evidence == set() with input as alert("", 0.7 + 0.05)

test_never_loaded if alert_cpu_average.evidence == set() with input as alert("is never loaded", 0.7)
