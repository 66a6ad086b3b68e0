# METADATA
# title: Vacuum of PostgreSQL
# description: Without autovacuum tables swell, plans go wrong, and in the end the database stops writing to keep its transaction ids.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.PostgreSQL.CommonDBATasks.Autovacuum.html
# custom:
#   id: AWS-0118
#   severity: high
#   checklist: [PERF-PG-5]
#   kinds: [aws_db_parameter_group, aws_rds_cluster_parameter_group]
#   message: "{address} switches off {parameter}"
#   remediation: Remove the parameter or set it to 1.
package rules.terraform.aws_vacuum

import data.lib.terraform

default applies := false

applies if startswith(terraform.values.family, "postgres")

applies if startswith(terraform.values.family, "aurora-postgresql")

violations contains terraform.place(["parameter", i, "value"], {"parameter": parameter.name}) if {
	applies
	some i, parameter in terraform.values.parameter
	parameter.name in ["autovacuum", "track_counts"]
	lower(parameter.value) in ["0", "off", "false"]
}

evidence contains terraform.place(["parameter", i], {"parameter": parameter.name}) if {
	applies
	some i, parameter in terraform.values.parameter
	startswith(parameter.name, "autovacuum_")
}
