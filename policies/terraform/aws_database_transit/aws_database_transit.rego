# METADATA
# title: Database that is told to accept plain connections
# description: The parameter group switches off what would refuse a connection without TLS.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html
# custom:
#   id: AWS-0014
#   severity: medium
#   checklist: [SEC-VAULT-3]
#   kinds:
#     - aws_db_parameter_group
#     - aws_rds_cluster_parameter_group
#     - aws_docdb_cluster_parameter_group
#     - aws_neptune_cluster_parameter_group
#     - aws_redshift_parameter_group
#   message: "Parameter {parameter} of {address} lets clients connect without TLS"
#   remediation: Set rds.force_ssl, require_secure_transport, neptune_enforce_ssl or require_ssl to on (1 or true), or tls to enabled.
package rules.terraform.aws_database_transit

import data.lib.terraform

switches := {"rds.force_ssl", "require_secure_transport", "neptune_enforce_ssl", "require_ssl", "tls"}

violations contains terraform.place(["parameter", i, "value"], {"parameter": parameter.name}) if {
	some i, parameter in terraform.values.parameter
	parameter.name in switches
	lower(parameter.value) in ["0", "off", "false", "disabled"]
}
