# METADATA
# title: Updates of dependencies by a bot
# description: A bot that is switched off lets dependencies get old, and their holes with them.
# related_resources:
#   - ref: https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference
#   - ref: https://docs.renovatebot.com/
# custom:
#   id: REPO-0154
#   severity: low
#   checklist: [PIPE-VERSION-4]
#   kinds: [dependency_updates]
#   message: "{tool} updates nothing"
#   remediation: "Switch the updates on: enabled in Renovate, open-pull-requests-limit above 0 in Dependabot."
package rules.repository.dependency_updates

evidence contains {"path": update.path, "params": {}} if {
	some update in input.facts.updates
	update.enabled == true
	update.interval != ""
}

violations contains {"path": [], "params": {"tool": input.facts.tool}} if {
	every update in input.facts.updates {
		update.enabled == false
	}
}
