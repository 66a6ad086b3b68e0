package rules.repository.vulnerabilities_fixed_at_once_test

import data.rules.repository.vulnerabilities_fixed_at_once

test_a_merge_at_once_is_shown if {
	vulnerabilities_fixed_at_once.evidence == {{"path": ["vulnerabilityAlerts"], "params": {}}} with input as {"facts": {"alerts_at_once": true}}
	vulnerabilities_fixed_at_once.evidence == set() with input as {"facts": {"alerts_at_once": false}}
}
