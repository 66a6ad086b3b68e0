package rules.kubernetes.production_in_development_mode_test

import data.rules.kubernetes.production_in_development_mode

config(value, class) := {
	"resource": {"kind": "ConfigMap", "metadata": {"name": "web"}, "data": {"NODE_ENV": value}},
	"related": {"environments": [{"name": "one", "class": class}]},
}

test_a_mode_for_development_is_found_in_production if {
	production_in_development_mode.violations == {{"path": ["data", "NODE_ENV"], "params": {"name": "NODE_ENV", "value": "development"}}} with input as config("development", "production")
}

test_elsewhere_it_is_right if {
	production_in_development_mode.violations == set() with input as config("development", "development")
	production_in_development_mode.violations == set() with input as config("production", "production")
}
