# METADATA
# title: Queries are looked at by an advisor
# description: It shows slow queries, missing and unused indexes.
# related_resources:
#   - ref: https://github.com/ankane/pghero
#   - ref: https://pganalyze.com/docs
# custom:
#   id: REPO-0459
#   severity: info
#   checklist: [SCALE-DB-4, PERF-PG-3]
#   kinds: [installation]
#   message: "{product} advises on queries and indexes"
#   remediation: Deploy PgHero or pganalyze beside the database.
package rules.repository.queries_advised

evidence contains {"path": ["product"], "params": {"product": input.resource.product}} if "query_advisor" in input.resource.provides
