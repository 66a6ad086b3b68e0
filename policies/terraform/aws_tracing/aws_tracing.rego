# METADATA
# title: Requests are traced
# description: X-Ray keeps the traces and draws a map of which service calls which.
# related_resources:
#   - ref: https://docs.aws.amazon.com/xray/latest/devguide/xray-services.html
# custom:
#   id: AWS-0131
#   severity: info
#   checklist: [OBS-TRACE-1, OBS-TRACE-2, OBS-TRACE-3]
#   kinds: [aws_lambda_function, aws_api_gateway_stage, aws_xray_sampling_rule, aws_sfn_state_machine, aws_appsync_graphql_api]
#   message: "{address} sends traces to X-Ray"
#   remediation: Set tracing_config.mode to Active, xray_tracing_enabled to true, or a sampling rule with fixed_rate above zero.
package rules.terraform.aws_tracing

import data.lib.terraform

evidence contains terraform.place(["tracing_config", 0, "mode"], {}) if terraform.block(terraform.values, "tracing_config").mode == "Active"

evidence contains terraform.place(["xray_enabled"], {}) if terraform.on(terraform.values, "xray_enabled")

evidence contains terraform.place(["xray_tracing_enabled"], {}) if terraform.on(terraform.values, "xray_tracing_enabled")

evidence contains terraform.place(["tracing_configuration", 0, "enabled"], {}) if {
	terraform.on(terraform.block(terraform.values, "tracing_configuration"), "enabled")
}

evidence contains terraform.place(["fixed_rate"], {}) if terraform.values.fixed_rate > 0
