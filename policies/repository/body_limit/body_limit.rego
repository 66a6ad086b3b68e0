# METADATA
# title: Limit for the size of requests in the settings
# description: A request without a limit fills memory or disk, and one sender is enough.
# related_resources:
#   - ref: https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/
# custom:
#   id: REPO-0307
#   severity: medium
#   checklist: [SEC-API-5]
#   kinds: [settings]
#   message: "{name} is {value}: requests may be of any size"
#   remediation: Set the size of the largest request that the application has to take.
package rules.repository.body_limit

import data.lib.app_settings

names := [
	"max_request_size", "max_request_body_size", "max_body_size", "body_limit", "body_size_limit", "request_body_limit", "request_size_limit", "max_content_length", "max_payload_size", "payload_limit", "client_max_body_size",
	"max_http_form_post_size", "max_upload_size", "upload_max_size", "upload_limit", "body_parser_limit", "max_request_bytes", "max_body_bytes",
]

others := ["log", "kafka", "producer", "rotat", "backup", "redis", "elastic", "s3_"]

said := [setting |
	some setting in app_settings.known

	# Each of the names has one of these words, and most settings have neither.
	app_settings.mentions(setting, ["max", "limit"])
	relevant(setting)
	not app_settings.mentions(setting, others)
]

relevant(setting) if app_settings.ends(setting, names)

# `max_request_size_mb`
relevant(setting) if app_settings.ends(setting, [concat("_", [name, unit]) | some name in names; some unit in ["bytes", "kb", "mb"]])

# What may be uploaded, and not what is written to a log.
relevant(setting) if {
	app_settings.ends(setting, ["max_file_size"])
	app_settings.mentions(setting, ["upload", "multipart"])
}

evidence contains {"path": setting.path, "params": {}} if {
	some setting in said
	size(setting) > 0
}

size(setting) := setting.bytes

size(setting) := setting.number if not is_number(object.get(setting, "bytes", null))

violations contains {"path": setting.path, "params": {"name": setting.key, "value": setting.text}} if {
	some setting in said
	app_settings.unlimited(setting)
}
