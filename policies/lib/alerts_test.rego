package lib.alerts_test

import data.lib.alerts

named(name, labels) := {"source": {"name": name}, "resource": {"labels": labels}, "facts": {"signals": [{"subject": "cpu"}, {"subject": "disk"}]}}

test_watched if {
	alerts.watched("cpu") == [{"subject": "cpu"}] with input as named("A", {})
	alerts.watched("queue") == [] with input as named("A", {})
}

test_service_level if {
	alerts.service_level == true with input as named("ShopSLAViolation", {})
	alerts.service_level == true with input as named("Errors", {"slo": "shop-availability"})
	alerts.service_level == false with input as named("SlowResponses", {})
	alerts.service_level == false with input as named("Errors", {"severity": "critical"})
}
