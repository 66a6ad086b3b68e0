package rules.kubernetes.admission_webhook_test

import data.rules.kubernetes.admission_webhook

webhook(name, policies) := {"resource": {"metadata": {"name": name}, "webhooks": [{"name": "x", "failurePolicy": policy} | some policy in policies]}}

test_one_that_is_asked_is_shown if {
	admission_webhook.evidence == {{"path": ["webhooks", 1], "params": {}}} with input as webhook("gatekeeper-validating", ["Ignore", "Fail"])
	admission_webhook.violations == set() with input as webhook("gatekeeper-validating", ["Ignore", "Fail"])
	admission_webhook.violations == {{"path": ["webhooks", 0, "failurePolicy"], "params": {}}} with input as webhook("shop-policy", ["Ignore"])
	admission_webhook.violations == set() with input as webhook("cert-manager", ["Ignore"])
	admission_webhook.evidence == set() with input as webhook("cert-manager", ["Fail"])
}
