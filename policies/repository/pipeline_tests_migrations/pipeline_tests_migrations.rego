# METADATA
# title: Migrations of the database are tried by the pipeline
# description: A migration that fails is found on a database that nobody needs.
# related_resources:
#   - ref: https://martinfowler.com/articles/evodb.html
# custom:
#   id: REPO-0130
#   severity: info
#   checklist: [TEST-PREDEPLOY-4]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: Migrations of the database are tried by the pipeline
#   remediation: Run the migrations in the pipeline against a database that was started for it, best with data.
package rules.repository.pipeline_tests_migrations

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.effective
	"migrate" in step.does
	tried(step)
}

# In a job that starts a database for it or tests what comes out, and that deploys nothing.
tried(step) if {
	step.environment == ""
	step.after_deployment == false
	not step.job in pipelines.jobs_with(["deploy"])
	beside_tests(step)
}

beside_tests(step) if count(step.services) > 0

beside_tests(step) if step.job in pipelines.jobs_with(pipelines.tests)
