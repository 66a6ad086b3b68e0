# METADATA
# title: Origins that may call the API
# description: A wildcard lets every site that a user visits call the API, and with credentials in the user's name.
# related_resources:
#   - ref: https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS
# custom:
#   id: REPO-0306
#   severity: medium
#   checklist: [SEC-API-3]
#   kinds: [settings]
#   message: "{name} allows {origin}"
#   remediation: List the origins that call the API, each with its scheme and its whole name.
package rules.repository.cors

import data.lib.app_settings

said := [setting |
	some setting in app_settings.known
	app_settings.mentions(setting, ["cors", "allowed_origin", "allow_origin"])
]

origins := [{"origin": trim(text, " \"'[]"), "setting": setting} |
	some setting in said
	contains(setting.flat, "origin")
	not is_boolean(object.get(setting, "on", null))
	some text in split(setting.text, ",")
]

default credentials := false

credentials if {
	some setting in said
	contains(setting.flat, "credentials")
	setting.on == true
}

violations contains {"path": one.setting.path, "params": {"name": one.setting.key, "origin": "every origin"}} if {
	some one in origins
	one.origin in ["*", ".*", "http://*", "https://*"]
}

violations contains {"path": one.setting.path, "params": {"name": one.setting.key, "origin": concat("", [one.origin, " together with credentials"])}} if {
	credentials
	some one in origins
	contains(one.origin, "*")
	not one.origin in ["*", ".*", "http://*", "https://*"]
}

violations contains {"path": setting.path, "params": {"name": setting.key, "origin": "every origin"}} if {
	some setting in said
	app_settings.ends(setting, ["cors_allow_all", "cors_allow_all_origins", "cors_allowed_all", "cors_origin_allow_all"])
	setting.on == true
}

evidence contains {"path": one.setting.path, "params": {}} if {
	some one in origins
	named(one.origin)
}

named(origin) if {
	startswith(origin, "https://")
	not contains(origin, "*")
	not startswith(origin, "https://localhost")
}
