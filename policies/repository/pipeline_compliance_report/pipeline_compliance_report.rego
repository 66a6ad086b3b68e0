# METADATA
# title: The pipeline keeps a report on compliance
# description: A report that is made with each run says what holds today, and can be shown to an auditor.
# related_resources:
#   - ref: https://docs.github.com/en/actions/tutorials/store-and-share-data
# custom:
#   id: REPO-0652
#   severity: info
#   checklist: [OBS-AUDIT-5]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: The pipeline keeps a report on compliance
#   remediation: Make the report in the pipeline and keep it as an artifact for as long as audits ask for it.
package rules.repository.pipeline_compliance_report

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.effective
	"compliance_report" in step.does
}
