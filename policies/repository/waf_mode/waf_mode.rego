# METADATA
# title: Mode of the web application firewall
# description: A firewall that only notes attacks lets them through.
# related_resources:
#   - ref: https://coreruleset.org/docs/1-getting-started/1-1-crs-installation/
# custom:
#   id: REPO-0326
#   severity: medium
#   checklist: [SEC-NET-5]
#   kinds: [settings]
#   message: "{name} is {value}: attacks are let through"
#   remediation: Set the rule engine to On once its findings on ordinary requests are settled.
package rules.repository.waf_mode

import data.lib.app_settings

engines := [setting |
	some setting in app_settings.known
	app_settings.ends(setting, ["modsec_rule_engine", "sec_rule_engine", "coraza_rule_engine"])
]

evidence contains {"path": setting.path, "params": {}} if {
	some setting in engines
	setting.on == true
}

violations contains {"path": setting.path, "params": {"name": setting.key, "value": setting.text}} if {
	some setting in engines
	lower(setting.text) in ["off", "detectiononly"]
}
