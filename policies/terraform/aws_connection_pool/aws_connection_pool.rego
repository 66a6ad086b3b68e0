# METADATA
# title: Connection pool before the database
# description: RDS Proxy shares few connections to the database among many clients.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html
# custom:
#   id: AWS-0115
#   severity: info
#   checklist: [PERF-PG-1]
#   kinds: [aws_db_proxy]
#   message: "{address} pools connections"
#   remediation: Add aws_db_proxy with a target for the database, and connect through its endpoint.
package rules.terraform.aws_connection_pool

import data.lib.terraform

evidence contains terraform.place([], {}) if input.resource.type == "aws_db_proxy"
