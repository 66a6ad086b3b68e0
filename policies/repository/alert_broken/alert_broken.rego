# METADATA
# title: Alert that Prometheus refuses
# description: 'Prometheus refuses a rule file with one wrong expression as a whole: none of its alerts can fire.'
# related_resources:
#   - ref: https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/#syntax-checking-rules
# custom:
#   id: REPO-0217
#   severity: high
#   checklist: [RISK-MEDIUM-3]
#   kinds: [alert]
#   message: "{alert} {problem}"
#   remediation: Correct the expression, and let promtool check rules run in the pipeline.
package rules.repository.alert_broken

violations contains {"path": ["expr"], "params": {"alert": input.source.name, "problem": input.facts.fault}} if input.facts.broken == true
