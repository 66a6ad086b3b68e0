# METADATA
# title: Database migration that connects without TLS
# description: The whole content of a database passes through this connection.
# related_resources:
#   - ref: https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.SSL.html
# custom:
#   id: AWS-0017
#   severity: medium
#   checklist: [SEC-VAULT-3]
#   kinds: [aws_dms_endpoint]
#   message: "Migration endpoint {address} connects to {engine} without TLS"
#   remediation: Set ssl_mode to verify-full, or to require where the engine knows no more.
package rules.terraform.aws_migration_transit

import data.lib.terraform

engines := {"aurora", "aurora-postgresql", "azuredb", "db2", "docdb", "mariadb", "mongodb", "mysql", "oracle", "postgres", "sqlserver", "sybase"}

default applies := false

applies if terraform.values.engine_name in engines

violations contains terraform.place(["ssl_mode"], {"engine": terraform.values.engine_name}) if {
	applies
	object.get(terraform.values, "ssl_mode", "none") in ["none", null]
}
