# METADATA
# title: Library that writes logs with fields
# description: A logger that writes JSON unless it is told otherwise keeps lines of free text out of the logs.
# related_resources:
#   - ref: https://pkg.go.dev/go.uber.org/zap
#   - ref: https://getpino.io/
# custom:
#   id: REPO-0634
#   severity: info
#   checklist: [OBS-LOG-3]
#   kinds: [package]
#   message: "{name} is used"
#   remediation: Write logs with a library that gives them fields, such as zap, zerolog, pino, structlog or logstash-logback-encoder.
package rules.repository.package_structured_logs

import data.lib.packages

# Loggers whose ordinary output is lines of text, such as logrus and winston, show nothing without their settings.
libraries := {
	"zap", "zerolog", "zapr", "pino", "pino-http", "nestjs-pino", "bunyan", "structlog", "python-json-logger", "json-logging", "ecs-logging", "ecs-logging-go-zap", "logstash-logback-encoder", "logback-ecs-encoder", "log4j2-ecs-layout", "quarkus-logging-json",
	"serilog.formatting.compact", "elastic.commonschema.serilog", "lograge", "semantic_logger", "rails_semantic_logger",
}

evidence contains {"path": dependency.path, "params": {"name": dependency.name}} if {
	not packages.browser
	some dependency in packages.dependencies
	packages.short(dependency) in libraries
}
