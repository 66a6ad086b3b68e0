package rules.repository.web_build_not_minified_test

import data.rules.repository.web_build_not_minified

config(entries) := {"resource": {"tool": "next", "options": [{"line": 1, "name": name, "value": value} | some [name, value] in entries]}}

first(params) := {{"path": ["options", 0], "params": params}}

test_minification_that_is_off if {
	web_build_not_minified.violations == first({"name": "build.minify", "value": false}) with input as config([["build.minify", false]])
	web_build_not_minified.violations == first({"name": "mode", "value": "development"}) with input as config([["mode", "development"]])
	web_build_not_minified.violations == set() with input as config([["build.minify", "terser"], ["mode", "production"]])
}
