package rules.terraform.google_audit_secrets_test

import data.lib.plans_test as plans
import data.rules.terraform.google_audit_secrets as rule

test_logged_reads_are_evidence if {
	rule.evidence == {plans.place("google_project_iam_audit_config", ["audit_log_config", 1, "log_type"], {})} with input as plans.resource("google_project_iam_audit_config", {"service": "allServices", "audit_log_config": [{"log_type": "ADMIN_READ"}, {"log_type": "DATA_READ"}]})
}

test_other_services_and_types_are_not if {
	rule.evidence == set() with input as plans.resource("google_project_iam_audit_config", {"service": "storage.googleapis.com", "audit_log_config": [{"log_type": "DATA_READ"}]})
	rule.evidence == set() with input as plans.resource("google_project_iam_audit_config", {"service": "allServices", "audit_log_config": [{"log_type": "ADMIN_READ"}]})
}
