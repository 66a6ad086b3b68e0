# METADATA
# title: Static files come from a CDN
# description: The addresses of static files point to a CDN, which answers near the user.
# related_resources:
#   - ref: https://web.dev/articles/content-delivery-networks
# custom:
#   id: REPO-0317
#   severity: info
#   checklist: [PERF-CONTENT-5]
#   kinds: [settings]
#   message: "{name} points to a CDN"
#   remediation: Let the address of static files point to a CDN.
package rules.repository.asset_host

import data.lib.app_settings

# `CDN_URL` alone says nothing of what comes from there.
evidence contains {"path": setting.path, "params": {"name": setting.key}} if {
	some setting in app_settings.known
	app_settings.mentions(setting, ["asset", "static"])
	app_settings.ends(setting, ["asset_host", "assets_host", "asset_prefix", "asset_url", "assets_url", "assets_base_url", "static_url", "static_host", "static_base_url", "static_files_url", "public_asset_url"])
	on_cdn(lower(setting.text))
}

on_cdn(address) if {
	startswith(address, "https://")
	some mark in ["cdn", ".cloudfront.net", ".fastly", ".akamai", ".azureedge.net", ".azurefd.net", ".edgekey.net", ".r2.dev", ".jsdelivr.net"]
	contains(address, mark)
}
