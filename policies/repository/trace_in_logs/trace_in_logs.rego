# METADATA
# title: Logs keep the identity of the trace
# description: An error in a log leads to its trace where its identity is kept.
# related_resources:
#   - ref: https://opentelemetry.io/docs/specs/otel/logs/
# custom:
#   id: REPO-0252
#   severity: info
#   checklist: [OBS-TRACE-5]
#   kinds: [log_pipeline]
#   message: "The collector keeps the identity of the trace"
#   remediation: Keep trace_id as a field.
package rules.repository.trace_in_logs

evidence contains {"path": input.facts.traces[0], "params": {}}
