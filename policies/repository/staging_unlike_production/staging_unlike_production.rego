# METADATA
# title: Staging without a workload that production has
# description: What has never run together before production fails together there for the first time.
# related_resources:
#   - ref: https://12factor.net/dev-prod-parity
# custom:
#   id: REPO-0603
#   severity: medium
#   checklist: [CONF-ENV-2]
#   kinds: [environment]
#   relations: [environments]
#   message: "{environment} lacks {workload}, which {other} has"
#   remediation: Move the workload to what both environments share, or add it to the files of the one that lacks it.
package rules.repository.staging_unlike_production

violations contains {"path": [], "params": {"environment": input.resource.name, "workload": workload, "other": production.name}} if {
	input.resource.class == "staging"
	some production in input.related.environments
	production.class == "production"
	comparable(production)
	some workload in production.workloads
	startswith_any(workload, ["Deployment ", "StatefulSet "])
	not workload in input.resource.workloads
}

# Where no name is the same, the two are written differently, and names tell nothing.
comparable(production) if {
	some workload in production.workloads
	workload in input.resource.workloads
}

startswith_any(text, starts) if {
	some start in starts
	startswith(text, start)
}
