# METADATA
# title: Logs are protected
# description: 'Logs hold who did what, and often more than they should: whoever can read or change them can hide, and can learn what is personal.'
# related_resources:
#   - ref: https://www.elastic.co/docs/deploy-manage/security
# custom:
#   id: REPO-0236
#   severity: high
#   checklist: [OBS-LOG-5]
#   kinds: [settings, log_pipeline]
#   message: "{name} is {value}: anybody can read and change the logs"
#   remediation: Switch on the security of the store, and mask secrets and personal data before they get there.
package rules.repository.log_protection

import data.lib.app_settings

masking := ["sensitive_data_masking", "sensitive_fields_mask", "mask_sensitive_data", "mask_sensitive", "mask_secrets", "redact_sensitive", "redact_secrets", "log_redaction", "log_masking", "mask_pii", "pii_masking", "redact_pii"]

evidence contains {"path": setting.path, "params": {"name": setting.key, "value": setting.text}} if {
	some setting in app_settings.known
	app_settings.says(setting, masking)
	object.get(setting, "on", true) == true
	not app_settings.unlimited(setting)
}

evidence contains {"path": setting.path, "params": {"name": setting.key, "value": setting.text}} if {
	some setting in app_settings.known
	setting.flat == "_xpack_security_enabled_"
	setting.on == true
}

evidence contains {"path": input.facts.masks[0], "params": {"name": "", "value": ""}} if input.source.kind == "log_pipeline"

violations contains {"path": setting.path, "params": {"name": setting.key, "value": setting.text}} if {
	some setting in app_settings.known
	opens(setting)
}

opens(setting) if {
	setting.flat == "_xpack_security_enabled_"
	setting.on == false
}

opens(setting) if {
	setting.flat in ["_plugins_security_disabled_", "_disable_security_plugin_", "_opensearch_security_disabled_"]
	setting.on == true
}
