package lib.environments_test

import data.lib.environments

test_classes_of_the_file if {
	environments.classes == ["staging"] with input as {"related": {"environments": [{"name": "stg", "class": "staging"}]}}
	environments.classes == [] with input as {"related": {"environments": []}}
}

test_a_program_is_told_that_it_runs_elsewhere if {
	environments.elsewhere({"name": "NODE_ENV", "value": "development"})
	environments.elsewhere({"name": "SPRING_PROFILES_ACTIVE", "value": "cloud,dev"})
	environments.elsewhere({"name": "APP_DEBUG", "value": "True"})
	not environments.elsewhere({"name": "NODE_ENV", "value": "production"})
	not environments.elsewhere({"name": "APP_DEBUG", "value": "false"})
	not environments.elsewhere({"name": "MODE", "value": "development"})
}

test_hosts_that_are_called_after_production if {
	environments.leads_to_production({"name": "X", "value": "postgres://db.prod.example.com/shop"})
	environments.leads_to_production({"name": "DB_HOST", "value": "shop-production-db"})
	not environments.leads_to_production({"name": "DB_HOST", "value": "shop-products-db"})
	not environments.leads_to_production({"name": "NODE_ENV", "value": "production"})
}
