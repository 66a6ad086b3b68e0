package rules.repository.cors_test

import data.rules.repository.cors

# A file of settings from their flat names and what they say.
file(entries) := {"resource": {}, "facts": {"holder": "file", "open": [], "settings": [object.union({"key": flat, "flat": concat("", ["_", flat, "_"]), "path": [flat]}, said) | some [flat, said] in entries]}}

found(flat, params) := {"path": [flat], "params": params}

test_named_origins_are_allowed if {
	settings := file([["cors_allowed_origins", {"text": "https://shop.example,https://admin.shop.example"}], ["cors_allow_credentials", {"text": "true", "on": true}], ["cors_allow_all", {"text": "false", "on": false}]])
	cors.evidence == {found("cors_allowed_origins", {})} with input as settings
	cors.violations == set() with input as settings
}

test_every_origin_is_too_many if {
	settings := file([["cors_allowed_origins", {"text": "[\"*\"]"}], ["cors_allow_all_origins", {"text": "true", "on": true}]])
	cors.violations == {found("cors_allowed_origins", {"name": "cors_allowed_origins", "origin": "every origin"}), found("cors_allow_all_origins", {"name": "cors_allow_all_origins", "origin": "every origin"})} with input as settings
	cors.evidence == set() with input as settings
}

test_a_wildcard_with_credentials_is_too_many if {
	origins := ["cors_origins", {"text": "https://*.shop.example"}]
	cors.violations == set() with input as file([origins])
	cors.violations == {found("cors_origins", {"name": "cors_origins", "origin": "https://*.shop.example together with credentials"})} with input as file([origins, ["cors_allow_credentials", {"text": "true", "on": true}]])
}

test_headers_and_methods_are_no_origins if {
	settings := file([["cors_allowed_headers", {"text": "*"}], ["cors_enabled", {"text": "true", "on": true}], ["cors_origins", {"text": "http://localhost:3000"}]])
	cors.violations == set() with input as settings
	cors.evidence == set() with input as settings
}
