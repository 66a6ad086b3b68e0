# METADATA
# title: CDN is switched off
# description: Users far away wait for each file, and peaks reach the servers in full.
# related_resources:
#   - ref: https://web.dev/articles/content-delivery-networks
# custom:
#   id: REPO-0316
#   severity: low
#   checklist: [PERF-CACHE-4, PERF-CONTENT-5]
#   kinds: [settings]
#   message: "{name} switches the CDN off"
#   remediation: Serve static files through a CDN in production.
package rules.repository.cdn_off

import data.lib.app_settings

violations contains {"path": setting.path, "params": {"name": setting.key}} if {
	some setting in app_settings.known
	app_settings.ends(setting, ["cdn", "cdn_enabled", "use_cdn", "enable_cdn"])
	setting.on == false
}
