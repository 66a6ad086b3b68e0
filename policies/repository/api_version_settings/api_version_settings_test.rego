package rules.repository.api_version_settings_test

import data.rules.repository.api_version_settings

# A file of settings from their flat names and what they say.
file(entries) := {"resource": {}, "facts": {"holder": "file", "open": [], "settings": [object.union({"key": flat, "flat": concat("", ["_", flat, "_"]), "path": [flat]}, said) | some [flat, said] in entries]}}

found(flat, params) := {"path": [flat], "params": params}

test_a_version_in_the_path_counts if {
	settings := file([["server_base_path", {"text": "/api/v2"}], ["api_prefix", {"text": "/api"}], ["context_path", {"text": "/video/v"}], ["storage_base_path", {"text": "/var/lib/shop"}]])
	api_version_settings.evidence == {found("server_base_path", {"name": "server_base_path"})} with input as settings
}
