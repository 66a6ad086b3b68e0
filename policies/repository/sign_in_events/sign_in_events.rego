# METADATA
# title: Sign-ins are logged
# description: An account that is taken over shows in its sign-ins, where they are kept.
# related_resources:
#   - ref: https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html
# custom:
#   id: REPO-0238
#   severity: medium
#   checklist: [OBS-AUDIT-2]
#   kinds: [settings]
#   message: "{name} is off"
#   remediation: Log successful and failed sign-ins, and send them on.
package rules.repository.sign_in_events

import data.lib.app_settings

switches := [setting |
	some setting in app_settings.known
	is_boolean(object.get(setting, "on", null))
	audited(setting)
]

audited(setting) if {
	app_settings.says(setting, ["audit", "audit_log", "audit_logging", "audit_events"])
	app_settings.ends(setting, ["authentication", "auth", "login", "logins", "sign_in", "signin", "authentication_events", "auth_events", "login_events", "failed_logins"])
}

# Keycloak's own switch.
audited(setting) if setting.flat == "_events_enabled_"

evidence contains {"path": setting.path, "params": {"name": setting.key}} if {
	some setting in switches
	setting.on == true
}

violations contains {"path": setting.path, "params": {"name": setting.key}} if {
	some setting in switches
	setting.on == false
}
