# METADATA
# title: Database as Terraform
# description: The database is planned and reviewed like code.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/sql_database_instance
# custom:
#   id: GCP-0068
#   severity: info
#   checklist: [CONF-TF-3]
#   kinds:
#     - google_sql_database_instance
#     - google_alloydb_cluster
#     - google_alloydb_instance
#     - google_spanner_instance
#     - google_bigtable_instance
#     - google_firestore_database
#   message: "{address} is a database"
#   remediation: Describe databases as Terraform.
package rules.terraform.google_database

import data.lib.terraform

evidence contains terraform.place([], {})
