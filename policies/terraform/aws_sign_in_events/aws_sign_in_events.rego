# METADATA
# title: Sign-ins are logged
# description: The identity provider or the cluster writes down who signed in and who was refused.
# related_resources:
#   - ref: https://docs.aws.amazon.com/cognito/latest/developerguide/exporting-quotas-and-usage.html
# custom:
#   id: AWS-0094
#   severity: info
#   checklist: [OBS-AUDIT-2]
#   kinds: [aws_eks_cluster, aws_cognito_user_pool, aws_cognito_log_delivery_configuration]
#   message: "{address} logs sign-ins"
#   remediation: Add "authenticator" to enabled_cluster_log_types, or user_pool_add_ons.advanced_security_mode ENFORCED with aws_cognito_log_delivery_configuration.
package rules.terraform.aws_sign_in_events

import data.lib.terraform

evidence contains terraform.place(["enabled_cluster_log_types"], {}) if "authenticator" in terraform.values.enabled_cluster_log_types

evidence contains terraform.place(["user_pool_add_ons", 0, "advanced_security_mode"], {}) if {
	terraform.block(terraform.values, "user_pool_add_ons").advanced_security_mode in ["AUDIT", "ENFORCED"]
}

evidence contains terraform.place(["log_configurations", i], {}) if {
	some i, configuration in terraform.values.log_configurations
	configuration.event_source == "userAuthEvents"
}
