package lib.google_sql_test

import data.lib.google_sql
import data.lib.plans_test as plans

instance(values) := plans.resource("google_sql_database_instance", values)

test_a_replica_is_no_primary if {
	google_sql.primary with input as instance({"name": "orders"})
	google_sql.primary == false with input as instance({"master_instance_name": "orders"})
	google_sql.primary == false with input as instance({"instance_type": "READ_REPLICA_INSTANCE"})
}

test_places_name_what_exists if {
	google_sql.within("backup_configuration", "enabled") == ["settings", 0, "backup_configuration", 0, "enabled"] with input as instance({"settings": [{"backup_configuration": [{}]}]})
	google_sql.within("backup_configuration", "enabled") == ["settings", 0, "backup_configuration"] with input as instance({})
}

test_blocks_are_read_from_the_settings if {
	values := {"settings": [{"backup_configuration": [{"enabled": true}], "ip_configuration": [{"ipv4_enabled": false}]}]}
	google_sql.backups == {"enabled": true} with input as instance(values)
	google_sql.network == {"ipv4_enabled": false} with input as instance(values)
	google_sql.backups == {} with input as instance({})
}

test_mysql_recovers_by_its_binary_log if {
	google_sql.recovery == "binary_log_enabled" with input as instance({"database_version": "MYSQL_8_0"})
	google_sql.recovery == "point_in_time_recovery_enabled" with input as instance({"database_version": "POSTGRES_16"})
}
