package rules.repository.api_explorer_settings_test

import data.rules.repository.api_explorer_settings

# A file of settings from their flat names and what they say.
file(entries) := {"resource": {}, "facts": {"holder": "file", "open": [], "settings": [object.union({"key": flat, "flat": concat("", ["_", flat, "_"]), "path": [flat]}, said) | some [flat, said] in entries]}}

found(flat, params) := {"path": [flat], "params": params}

test_an_explorer_that_is_served_counts if {
	settings := file([["springdoc_swagger_ui_enabled", {"text": "true", "on": true}], ["springdoc_swagger_ui_path", {"text": "/docs"}], ["swagger_enabled", {"text": "false", "on": false}], ["redoc_url", {"text": "none"}], ["swagger_json_url", {"text": "https://api.shop.example/openapi.yaml"}]])
	api_explorer_settings.evidence == {found("swagger_json_url", {"name": "swagger_json_url"}), found("springdoc_swagger_ui_enabled", {"name": "springdoc_swagger_ui_enabled"}), found("springdoc_swagger_ui_path", {"name": "springdoc_swagger_ui_path"})} with input as settings
}
