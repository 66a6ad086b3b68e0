# METADATA
# title: Instances of Cloud SQL
# description: The settings of an instance and where they stand, and whether it holds data of its own.
package lib.google_sql

import data.lib.terraform

settings := terraform.block(terraform.values, "settings")

backups := terraform.block(settings, "backup_configuration")

network := terraform.block(settings, "ip_configuration")

# Replicas take their backups and their availability from the instance that they follow.
default primary := true

primary := false if terraform.given("master_instance_name")

primary := false if terraform.values.instance_type == "READ_REPLICA_INSTANCE"

# Where an attribute of a block of the settings stands, or would stand.
within(name, key) := ["settings", 0, name, 0, key] if {
	is_object(settings[name][0])
} else := ["settings", 0, name]

# Point-in-time recovery is called otherwise for MySQL.
recovery := "binary_log_enabled" if {
	startswith(terraform.values.database_version, "MYSQL")
} else := "point_in_time_recovery_enabled"
