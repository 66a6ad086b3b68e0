package rules.repository.waf_mode_test

import data.rules.repository.waf_mode

# A file of settings from their flat names and what they say.
file(entries) := {"resource": {}, "facts": {"holder": "file", "open": [], "settings": [object.union({"key": flat, "flat": concat("", ["_", flat, "_"]), "path": [flat]}, said) | some [flat, said] in entries]}}

found(flat, params) := {"path": [flat], "params": params}

test_what_shows_it_in_place if {
	settings := file([["modsec_rule_engine", {"text": "On", "on": true}]])
	waf_mode.evidence == {found("modsec_rule_engine", {})} with input as settings
	waf_mode.violations == set() with input as settings
}

test_what_breaks_it if {
	settings := file([["modsec_rule_engine", {"text": "DetectionOnly"}]])
	waf_mode.violations == {found("modsec_rule_engine", {"name": "modsec_rule_engine", "value": "DetectionOnly"})} with input as settings
	waf_mode.evidence == set() with input as settings
}

test_what_says_nothing if {
	settings := file([["modsec_audit_log", {"text": "/dev/stdout"}]])
	waf_mode.evidence == set() with input as settings
	waf_mode.violations == set() with input as settings
}
