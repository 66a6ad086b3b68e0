# METADATA
# title: Queries are watched
# description: An exporter or an advisor collects what the database says of its queries.
# related_resources:
#   - ref: https://github.com/prometheus-community/postgres_exporter
#   - ref: https://github.com/ankane/pghero
# custom:
#   id: REPO-0458
#   severity: info
#   checklist: [PERF-PG-4]
#   kinds: [installation]
#   message: "{product} watches queries"
#   remediation: Deploy postgres-exporter, PgHero, pganalyze or the like beside the database.
package rules.repository.queries_watched

evidence contains {"path": ["product"], "params": {"product": input.resource.product}} if "query_monitoring" in input.resource.provides
