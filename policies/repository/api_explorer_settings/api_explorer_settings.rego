# METADATA
# title: Explorer of the API is switched on
# description: Callers try out the API from its description, and see at once what it answers.
# related_resources:
#   - ref: https://springdoc.org/
# custom:
#   id: REPO-0325
#   severity: info
#   checklist: [DOC-OPENAPI-2]
#   kinds: [settings]
#   message: "{name} serves an explorer"
#   remediation: Serve Swagger UI, Redoc or Scalar from the OpenAPI document.
package rules.repository.api_explorer_settings

import data.lib.app_settings

evidence contains {"path": setting.path, "params": {"name": setting.key}} if {
	some setting in app_settings.known
	app_settings.mentions(setting, ["swagger", "redoc", "scalar"])
	app_settings.ends(setting, ["swagger_ui_enabled", "enable_swagger_ui", "swagger_enabled", "enable_swagger", "redoc_enabled", "enable_redoc", "scalar_enabled"])
	setting.on == true
}

evidence contains {"path": setting.path, "params": {"name": setting.key}} if {
	some setting in app_settings.known
	app_settings.ends(setting, ["springdoc_swagger_ui_path", "swagger_ui_url", "swagger_ui_path", "redoc_url"])
	startswith(setting.text, "/")
}

# What the images of Swagger UI are told to show.
evidence contains {"path": setting.path, "params": {"name": setting.key}} if {
	some setting in app_settings.known
	setting.flat in ["_swagger_json_", "_swagger_json_url_"]
	contains(setting.text, ".")
}
