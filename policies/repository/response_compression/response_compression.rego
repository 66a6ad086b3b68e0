# METADATA
# title: Responses are compressed by the application
# description: Text shrinks to a fifth or less, which is what users on slow lines wait for.
# related_resources:
#   - ref: https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Compression
# custom:
#   id: REPO-0315
#   severity: info
#   checklist: [PERF-CONTENT-1]
#   kinds: [settings]
#   message: "{name} compresses responses"
#   remediation: Switch Gzip or Brotli on for texts, at the proxy or in the application.
package rules.repository.response_compression

import data.lib.app_settings

# Messages between servers, logs and backups are compressed as well; only what a client gets counts.
evidence contains {"path": setting.path, "params": {"name": setting.key}} if {
	some setting in app_settings.known
	app_settings.mentions(setting, ["compress", "gzip", "brotli"])
	app_settings.ends(setting, ["server_compression_enabled", "response_compression", "response_compression_enabled", "http_compression", "http_compression_enabled", "http_gzip", "http_gzip_enabled", "server_gzip", "server_gzip_enabled", "enable_gzip", "gzip_enabled", "enable_brotli"])
	setting.on == true
}
