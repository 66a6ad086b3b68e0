# METADATA
# title: Administrative actions are logged
# description: Who changed rights or settings has to be known after something went wrong.
# related_resources:
#   - ref: https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html
# custom:
#   id: REPO-0239
#   severity: medium
#   checklist: [OBS-AUDIT-3]
#   kinds: [settings]
#   message: "{name} is off"
#   remediation: Log what administrators do, and send it on.
package rules.repository.admin_events

import data.lib.app_settings

switches := [setting |
	some setting in app_settings.known
	is_boolean(object.get(setting, "on", null))
	audited(setting)
]

audited(setting) if {
	app_settings.says(setting, ["audit", "audit_log", "audit_logging", "audit_events"])
	app_settings.ends(setting, ["admin", "admin_actions", "administration", "administrative_actions", "admin_events", "configuration_changes", "privileged_actions"])
}

# All that anybody does, administrators included.
audited(setting) if {
	app_settings.says(setting, ["audit", "audit_log", "audit_logging"])
	app_settings.ends(setting, ["all_operations", "all_actions", "log_all", "all_events"])
}

# Keycloak's own switch.
audited(setting) if setting.flat == "_admin_events_enabled_"

evidence contains {"path": setting.path, "params": {"name": setting.key}} if {
	some setting in switches
	setting.on == true
}

violations contains {"path": setting.path, "params": {"name": setting.key}} if {
	some setting in switches
	setting.on == false
}
