# METADATA
# title: Try of the migrations that stops nothing
# description: A migration that is known to fail is deployed all the same.
# related_resources:
#   - ref: https://martinfowler.com/articles/evodb.html
# custom:
#   id: REPO-0131
#   severity: high
#   checklist: [TEST-PREDEPLOY-4]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: "{tool} migrates the database, but {why}"
#   remediation: Let the failure fail the run.
package rules.repository.pipeline_migration_test_ignored

import data.lib.pipelines

violations contains {"path": entry.step.path, "params": {"tool": entry.step.tool, "why": entry.why}} if {
	some entry in pipelines.ineffective
	"migrate" in entry.step.does
	entry.step.environment == ""
	not entry.step.job in pipelines.jobs_with(["migrate"])
}
