# METADATA
# title: Validation of requests in the settings
# description: What is not checked on the way in reaches queries, files and other users.
# related_resources:
#   - ref: https://cheatsheetseries.owasp.org/cheatsheets/Input_Validation_Cheat_Sheet.html
# custom:
#   id: REPO-0305
#   severity: high
#   checklist: [SEC-API-2]
#   kinds: [settings]
#   message: "{name} is switched off: requests are served unchecked"
#   remediation: Check every request against a schema before it is served.
package rules.repository.request_validation

import data.lib.app_settings

switches := [
	"validate_json_schema", "json_schema_validation", "validate_requests", "validate_request", "validate_request_body", "request_validation", "request_validation_enabled", "input_validation", "input_validation_enabled",
	"validate_input", "sanitize_input", "sanitize_inputs", "input_sanitization", "input_sanitization_enabled", "openapi_validation", "openapi_validation_enabled", "validate_content_type",
]

said := [setting |
	some setting in app_settings.known
	app_settings.mentions(setting, ["validat", "saniti"])
	app_settings.ends(setting, switches)
	is_boolean(setting.on)
]

evidence contains {"path": setting.path, "params": {}} if {
	some setting in said
	setting.on
	not app_settings.ends(setting, ["validate_content_type"])
}

violations contains {"path": setting.path, "params": {"name": setting.key}} if {
	some setting in said
	not setting.on
}
