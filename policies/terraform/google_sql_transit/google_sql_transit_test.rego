package rules.terraform.google_sql_transit_test

import data.lib.plans_test as plans
import data.rules.terraform.google_sql_transit as rule

test_plain_connections_are_found if {
	rule.violations == {plans.place("google_sql_database_instance", ["settings", 0, "ip_configuration"], {})} with input as plans.resource("google_sql_database_instance", {"settings": [{"tier": "db-g1-small"}]})
	rule.violations == {plans.place("google_sql_database_instance", ["settings", 0, "ip_configuration", 0, "ssl_mode"], {})} with input as plans.resource("google_sql_database_instance", {"settings": [{"ip_configuration": [{"ssl_mode": "ALLOW_UNENCRYPTED_AND_ENCRYPTED"}]}]})
}

test_tls_passes_also_in_its_older_spelling if {
	rule.violations == set() with input as plans.resource("google_sql_database_instance", {"settings": [{"ip_configuration": [{"ssl_mode": "ENCRYPTED_ONLY"}]}]})
	rule.violations == set() with input as plans.resource("google_sql_database_instance", {"settings": [{"ip_configuration": [{"require_ssl": true}]}]})
}
