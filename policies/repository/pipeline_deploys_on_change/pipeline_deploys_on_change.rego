# METADATA
# title: What is merged is deployed without a hand
# description: A deployment that nobody has to start is done the same way each time.
# related_resources:
#   - ref: https://docs.github.com/en/actions/concepts/use-cases/deployment-with-actions
# custom:
#   id: REPO-0134
#   severity: info
#   checklist: [CONF-GITOPS-3]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: What is merged is deployed without a hand
#   remediation: Let a merge or a tag start the deployment.
package rules.repository.pipeline_deploys_on_change

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	automatic
	some step in pipelines.effective
	step.manual == false
	"deploy" in step.does
}

automatic if input.facts.triggers.push == true

automatic if input.facts.triggers.tag == true

automatic if count(input.facts.triggers.after) > 0
