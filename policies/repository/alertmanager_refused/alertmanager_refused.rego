# METADATA
# title: Alertmanager refuses its configuration
# description: With a configuration that does not load, Alertmanager does not start, or goes on with an old one.
# related_resources:
#   - ref: https://prometheus.io/docs/alerting/latest/configuration/
# custom:
#   id: REPO-0229
#   severity: high
#   checklist: [OBS-PROM-2]
#   kinds: [alertmanager]
#   message: "Alertmanager {reason}"
#   remediation: Correct it, and let amtool check-config run in the pipeline.
package rules.repository.alertmanager_refused

violations contains {"path": input.facts.refusal.path, "params": {"reason": input.facts.refusal.reason}}
