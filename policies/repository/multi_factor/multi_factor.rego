# METADATA
# title: Multi-factor authentication in the settings
# description: A password alone is guessed, reused and phished. A second factor stops nearly all of that.
# related_resources:
#   - ref: https://cheatsheetseries.owasp.org/cheatsheets/Multifactor_Authentication_Cheat_Sheet.html
# custom:
#   id: REPO-0303
#   severity: high
#   checklist: [SEC-JWT-4]
#   kinds: [settings]
#   message: "{name} is {value}: accounts are protected by a password alone"
#   remediation: Require a second factor, at least of everybody with more than ordinary rights.
package rules.repository.multi_factor

import data.lib.app_settings

names := ["mfa", "multi_factor", "multifactor", "multi_factor_auth", "multi_factor_authentication", "two_factor", "two_factor_auth", "two_factor_authentication", "twofactor", "2fa", "2_fa"]

# What is said of multi-factor authentication as a whole, and not of one way of it.
switches := array.concat(names, array.concat(
	[concat("_", [name, state]) | some name in names; some state in ["enabled", "required", "enforced", "mandatory", "mode"]],
	[concat("_", [verb, name]) | some name in names; some verb in ["require", "enforce", "enable"]],
))

said := [setting |
	some setting in app_settings.known
	app_settings.mentions(setting, ["mfa", "factor", "2fa", "2_fa"])
	app_settings.ends(setting, switches)
]

evidence contains {"path": setting.path, "params": {}} if {
	some setting in said
	demanded(setting)
}

demanded(setting) if setting.on == true

demanded(setting) if lower(setting.text) in ["required", "require", "enforced", "mandatory", "always"]

violations contains {"path": setting.path, "params": {"name": setting.key, "value": setting.text}} if {
	some setting in said
	left_open(setting)
}

left_open(setting) if setting.on == false

left_open(setting) if lower(setting.text) in ["optional", "none", "never"]
