# METADATA
# title: Vulnerable dependencies are updated at once
# description: A fix is merged as soon as there is one and the tests pass.
# related_resources:
#   - ref: https://docs.renovatebot.com/configuration-options/#vulnerabilityalerts
# custom:
#   id: REPO-0162
#   severity: info
#   checklist: [TARGET-SEC-1]
#   kinds: [dependency_updates]
#   message: Vulnerable dependencies are updated at once
#   remediation: Set automerge in vulnerabilityAlerts, at any time.
package rules.repository.vulnerabilities_fixed_at_once

evidence contains {"path": ["vulnerabilityAlerts"], "params": {}} if input.facts.alerts_at_once == true
