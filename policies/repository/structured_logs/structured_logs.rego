# METADATA
# title: Logs have fields
# description: Lines of free text can be searched for words only; fields can be counted, filtered and joined.
# related_resources:
#   - ref: https://opentelemetry.io/docs/specs/otel/logs/data-model/
# custom:
#   id: REPO-0235
#   severity: medium
#   checklist: [OBS-LOG-3]
#   kinds: [settings, log_pipeline]
#   message: "{name} is {value}: logs are free text"
#   remediation: Write logs as JSON, or take lines apart in the collector.
package rules.repository.structured_logs

import data.lib.app_settings

names := ["log_format", "logging_format", "logger_format", "log_formatter", "log_encoding", "logging_encoding", "log_encoder", "logs_format"]

formats := [setting |
	some setting in app_settings.known
	app_settings.ends(setting, names)
	not app_settings.mentions(setting, ["_access_", "_slow_", "_query_"])
]

evidence contains {"path": setting.path, "params": {"name": setting.key, "value": setting.text}} if {
	some setting in formats
	lower(setting.text) in ["json", "logfmt", "ecs", "gelf", "structured", "stackdriver", "logstash"]
}

evidence contains {"path": input.facts.structured[0], "params": {"name": "", "value": ""}} if input.source.kind == "log_pipeline"

violations contains {"path": setting.path, "params": {"name": setting.key, "value": setting.text}} if {
	some setting in formats
	lower(setting.text) in ["text", "plain", "plaintext", "console", "pretty", "simple", "human"]
}
