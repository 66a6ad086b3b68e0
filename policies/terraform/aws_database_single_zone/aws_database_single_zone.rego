# METADATA
# title: Standby of a database in another zone
# description: When the zone or the server fails, the database is away until somebody restores it; with a standby RDS fails over within minutes.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby.html
# custom:
#   id: AWS-0073
#   severity: high
#   checklist: [HA-ZONE-2, HA-ZONE-4]
#   kinds: [aws_db_instance]
#   message: "Database {address} has no standby in another zone"
#   remediation: Set multi_az to true.
package rules.terraform.aws_database_single_zone

import data.lib.aws_databases
import data.lib.terraform

default applies := true

applies := false if aws_databases.replica

applies := false if startswith(terraform.values.engine, "custom-oracle")

violations contains terraform.place(["multi_az"], {}) if {
	applies
	not terraform.on(terraform.values, "multi_az")
}

evidence contains terraform.place(["multi_az"], {}) if terraform.on(terraform.values, "multi_az")
