package lib.azure_databases_test

import data.lib.azure_databases
import data.lib.plans_test as plans

server(values) := plans.resource("azurerm_postgresql_flexible_server", values)

test_a_replica_is_no_primary if {
	azure_databases.primary with input as server({"create_mode": "Default"})
	azure_databases.primary with input as server({})
	azure_databases.primary == false with input as server({"create_mode": "Replica"})
}
