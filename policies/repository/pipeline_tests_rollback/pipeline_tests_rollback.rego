# METADATA
# title: The way back is tried by the pipeline
# description: That a release can be undone is known before it has to be.
# related_resources:
#   - ref: https://sre.google/sre-book/release-engineering/
# custom:
#   id: REPO-0132
#   severity: info
#   checklist: [TEST-PREDEPLOY-5]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: The way back is tried by the pipeline
#   remediation: Undo a migration or a deployment in the pipeline, in a place that nobody needs, and check that it works.
package rules.repository.pipeline_tests_rollback

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.effective
	"migrate_down" in step.does
	tried(step)
}

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.effective
	step.trial == true
	"rollback" in step.does
}

# A deployment that is undone in the normal course, as a rehearsal before production.
evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.effective
	step.after_deployment == true
	"rollback" in step.does
	step.job in pipelines.jobs_with(["deploy"])
	not contains(lower(step.environment), "prod")
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
