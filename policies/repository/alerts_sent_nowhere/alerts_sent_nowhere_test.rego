package rules.repository.alerts_sent_nowhere_test

import data.rules.repository.alerts_sent_nowhere

config(alertmanagers, files) := {"facts": {"alertmanagers": alertmanagers}, "resource": {"rule_files": files}}

test_alerts_without_an_alertmanager if {
	alerts_sent_nowhere.violations == {{"path": ["rule_files", 1], "params": {"file": "/etc/prometheus/alerts.yml"}}} with input as config(0, ["recording.yml", "/etc/prometheus/alerts.yml"])
}

test_sent_or_not_there if {
	alerts_sent_nowhere.violations == set() with input as config(1, ["alerts.yml"])
	alerts_sent_nowhere.violations == set() with input as config(0, ["alerting/recording.yml"])
	alerts_sent_nowhere.violations == set() with input as config(0, null)
}
