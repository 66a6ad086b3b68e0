# METADATA
# title: Rotation of refresh tokens
# description: A refresh token that is replaced at each use shows a theft when the old one comes back. One that works again and again does not.
# related_resources:
#   - ref: https://datatracker.ietf.org/doc/html/rfc9700#section-4.14
# custom:
#   id: REPO-0302
#   severity: medium
#   checklist: [SEC-JWT-3]
#   kinds: [settings]
#   message: "{name} lets a refresh token be used again and again"
#   remediation: Switch the rotation of refresh tokens on, and revoke the old one at its use.
package rules.repository.refresh_token_rotation

import data.lib.app_settings

evidence contains {"path": setting.path, "params": {}} if {
	some setting in app_settings.known
	rotates(setting)
}

violations contains {"path": setting.path, "params": {"name": setting.key}} if {
	some setting in app_settings.known
	repeats(setting)
}

switches := ["rotation", "rotation_enabled", "enable_rotation", "rotate", "rotate_refresh_token", "rotate_refresh_tokens", "revoke_refresh_token", "revoke_refresh_tokens", "refresh_token_rotation_enabled"]

reuses := ["reuse_refresh_token", "reuse_refresh_tokens", "refresh_token_reuse", "reuse", "reusable"]

rotates(setting) if says_refresh(setting, switches, true)

rotates(setting) if says_refresh(setting, reuses, false)

rotates(setting) if {
	app_settings.ends(setting, ["refresh_token_usage"])
	strings.replace_n({"_": "", "-": ""}, lower(setting.text)) in ["onetime", "onetimeonly", "rotate", "rotating"]
}

repeats(setting) if says_refresh(setting, switches, false)

repeats(setting) if says_refresh(setting, reuses, true)

says_refresh(setting, words, on) if {
	contains(setting.flat, "refresh")
	app_settings.ends(setting, words)
	setting.on == on
}
