# METADATA
# title: Built files are loaded from a CDN
# description: The addresses of static files are written into the page by the build, and point to a CDN.
# related_resources:
#   - ref: https://nextjs.org/docs/app/api-reference/config/next-config-js/assetPrefix
# custom:
#   id: REPO-0392
#   severity: info
#   checklist: [PERF-CONTENT-5]
#   kinds: [web_build]
#   message: "{name} points to a CDN"
#   remediation: Set assetPrefix (Next.js), base (Vite) or output.publicPath (webpack) to the address of the CDN.
package rules.repository.web_build_asset_cdn

evidence contains {"path": ["options", i], "params": {"name": option.name}} if {
	some i, option in input.resource.options
	option.name in ["assetPrefix", "base", "output.publicPath"]
	is_string(option.value)
	startswith(option.value, "https://")
	some mark in ["cdn", ".cloudfront.net", ".fastly", ".akamai", ".azureedge.net", ".azurefd.net", ".r2.dev"]
	contains(option.value, mark)
}
