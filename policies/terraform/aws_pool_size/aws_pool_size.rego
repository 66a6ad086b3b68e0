# METADATA
# title: Sizes of a connection pool
# description: The proxy may use a part of the database's connections, and drops those that are idle.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_proxy_default_target_group
# custom:
#   id: AWS-0116
#   severity: info
#   checklist: [SCALE-DB-2]
#   kinds: [aws_db_proxy_default_target_group]
#   message: "{address} uses at most {percent} % of the database's connections"
#   remediation: Set connection_pool_config.max_connections_percent and max_idle_connections_percent.
package rules.terraform.aws_pool_size

import data.lib.terraform

evidence contains terraform.place(["connection_pool_config", 0, "max_connections_percent"], {"percent": percent}) if {
	percent := terraform.block(terraform.values, "connection_pool_config").max_connections_percent
	percent < 100
}
