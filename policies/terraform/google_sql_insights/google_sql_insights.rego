# METADATA
# title: Cloud SQL with Query Insights
# description: Slow queries are collected with their plans.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/using-query-insights
# custom:
#   id: GCP-0019
#   severity: info
#   checklist: [PERF-PG-4]
#   kinds: [google_sql_database_instance]
#   message: "Database {address} has Query Insights"
#   remediation: Set settings.insights_config.query_insights_enabled to true.
package rules.terraform.google_sql_insights

import data.lib.google_sql
import data.lib.terraform

evidence contains terraform.place(google_sql.within("insights_config", "query_insights_enabled"), {}) if terraform.on(terraform.block(google_sql.settings, "insights_config"), "query_insights_enabled")
