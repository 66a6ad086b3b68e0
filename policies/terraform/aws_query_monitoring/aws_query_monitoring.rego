# METADATA
# title: Slow queries are seen
# description: Performance Insights, or the engine's own log, shows which queries take long.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.html
# custom:
#   id: AWS-0117
#   severity: info
#   checklist: [PERF-PG-4]
#   kinds: [aws_db_instance, aws_rds_cluster, aws_rds_cluster_instance, aws_db_parameter_group, aws_rds_cluster_parameter_group]
#   message: "{address} shows slow queries"
#   remediation: Set performance_insights_enabled to true, or the parameters log_min_duration_statement, slow_query_log or shared_preload_libraries with pg_stat_statements.
package rules.terraform.aws_query_monitoring

import data.lib.terraform

evidence contains terraform.place(["performance_insights_enabled"], {}) if terraform.on(terraform.values, "performance_insights_enabled")

evidence contains terraform.place(["parameter", i], {}) if {
	some i, parameter in terraform.values.parameter
	shows(parameter)
}

shows(parameter) if {
	parameter.name == "shared_preload_libraries"
	contains(parameter.value, "pg_stat_statements")
}

shows(parameter) if {
	parameter.name == "log_min_duration_statement"
	to_number(parameter.value) >= 0
}

shows(parameter) if {
	parameter.name == "slow_query_log"
	parameter.value in ["1", "on", "ON"]
}
