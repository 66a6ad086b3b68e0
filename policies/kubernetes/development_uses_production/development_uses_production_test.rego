package rules.kubernetes.development_uses_production_test

import data.rules.kubernetes.development_uses_production

config(value, class) := {
	"resource": {"kind": "ConfigMap", "metadata": {"name": "web"}, "data": {"DATABASE_HOST": value}},
	"related": {"environments": [{"name": "one", "class": class}]},
}

test_a_host_of_production_is_found if {
	development_uses_production.violations == {{"path": ["data", "DATABASE_HOST"], "params": {"name": "DATABASE_HOST"}}} with input as config("db.prod.example.com", "development")
}

test_a_host_of_its_own_passes if {
	development_uses_production.violations == set() with input as config("db.development.example.com", "development")
	development_uses_production.violations == set() with input as config("db.prod.example.com", "production")
}
