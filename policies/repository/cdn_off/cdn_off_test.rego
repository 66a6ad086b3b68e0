package rules.repository.cdn_off_test

import data.rules.repository.cdn_off

# A file of settings from their flat names and what they say.
file(entries) := {"resource": {}, "facts": {"holder": "file", "open": [], "settings": [object.union({"key": flat, "flat": concat("", ["_", flat, "_"]), "path": [flat]}, said) | some [flat, said] in entries]}}

found(flat, params) := {"path": [flat], "params": params}

test_what_breaks_it if {
	settings := file([["assets_cdn_enabled", {"text": "false", "on": false}], ["use_cdn", {"text": "false", "on": false}]])
	cdn_off.violations == {found("assets_cdn_enabled", {"name": "assets_cdn_enabled"}), found("use_cdn", {"name": "use_cdn"})} with input as settings
}

test_what_says_nothing if {
	settings := file([["use_cdn", {"text": "true", "on": true}], ["cdn_url", {"text": "https://cdn.shop.example"}]])
	cdn_off.violations == set() with input as settings
}
