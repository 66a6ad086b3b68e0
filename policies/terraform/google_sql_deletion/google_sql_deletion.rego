# METADATA
# title: Cloud SQL that can be deleted by mistake
# description: One wrong plan deletes the database together with its backups.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/deletion-protection
# custom:
#   id: GCP-0017
#   severity: medium
#   checklist: [CONF-TF-3]
#   kinds: [google_sql_database_instance]
#   message: "Database {address} is not protected from deletion"
#   remediation: Leave out deletion_protection or set it to true, and set settings.deletion_protection_enabled to true.
package rules.terraform.google_sql_deletion

import data.lib.google_sql
import data.lib.terraform

applies := google_sql.primary

violations contains terraform.place(["deletion_protection"], {}) if {
	google_sql.primary
	terraform.off(terraform.values, "deletion_protection")
	not terraform.on(google_sql.settings, "deletion_protection_enabled")
}
