package rules.kubernetes.staging_uses_production_test

import data.rules.kubernetes.staging_uses_production

config(value, class) := {
	"resource": {"kind": "ConfigMap", "metadata": {"name": "web"}, "data": {"DATABASE_HOST": value}},
	"related": {"environments": [{"name": "one", "class": class}]},
}

test_a_host_of_production_is_found if {
	staging_uses_production.violations == {{"path": ["data", "DATABASE_HOST"], "params": {"name": "DATABASE_HOST"}}} with input as config("db.prod.example.com", "staging")
}

test_a_host_of_its_own_passes if {
	staging_uses_production.violations == set() with input as config("db.staging.example.com", "staging")
	staging_uses_production.violations == set() with input as config("db.prod.example.com", "production")
}
