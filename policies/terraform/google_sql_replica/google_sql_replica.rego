# METADATA
# title: Cloud SQL with a replica for reading
# description: A replica follows the database and answers queries.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/replication
# custom:
#   id: GCP-0018
#   severity: info
#   checklist: [PERF-PG-2, SCALE-DB-1]
#   kinds: [google_sql_database_instance]
#   message: "Database {address} is a read replica"
#   remediation: Add a google_sql_database_instance whose master_instance_name is the database.
package rules.terraform.google_sql_replica

import data.lib.terraform

evidence contains terraform.place(["master_instance_name"], {}) if terraform.given("master_instance_name")
