# METADATA
# title: Requests are traced
# description: A request that crosses several services is followed only where each of them takes part in its trace.
# related_resources:
#   - ref: https://opentelemetry.io/docs/languages/sdk-configuration/
# custom:
#   id: REPO-0245
#   severity: medium
#   checklist: [OBS-TRACE-2]
#   kinds: [settings]
#   message: "{name} is {value}: no request is traced"
#   remediation: Switch tracing on, name where traces are sent to, and sample more than none.
package rules.repository.tracing_settings

import data.lib.app_settings

evidence contains {"path": setting.path, "params": {"name": setting.key, "value": setting.text}} if {
	some setting in app_settings.known
	traces(setting)
	not off
}

traces(setting) if {
	app_settings.says(setting, ["otel_exporter_otlp_endpoint", "otel_exporter_otlp_traces_endpoint"])
	setting.text != ""
}

traces(setting) if {
	app_settings.ends(setting, ["tracing_enabled", "enable_tracing", "tracing_enable", "opentelemetry_enabled", "otel_enabled", "trace_enabled", "traces_enabled"])
	setting.on == true
}

off if count(violations) > 0

violations contains {"path": setting.path, "params": {"name": setting.key, "value": setting.text}} if {
	some setting in app_settings.known
	stops(setting)
}

stops(setting) if {
	app_settings.ends(setting, ["otel_traces_sampler"])
	endswith(lower(setting.text), "always_off")
}

stops(setting) if {
	app_settings.ends(setting, ["otel_sdk_disabled"])
	setting.on == true
}

stops(setting) if {
	app_settings.ends(setting, ["tracing_sample_rate", "tracing_sampling_rate", "trace_sample_rate", "tracing_sampling_probability", "otel_traces_sampler_arg"])
	setting.number == 0
}
