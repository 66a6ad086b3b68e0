# METADATA
# title: Images at the framework
# description: The framework resizes pictures and serves modern formats. With unoptimized they are sent as they were taken.
# related_resources:
#   - ref: https://nextjs.org/docs/app/api-reference/components/image
# custom:
#   id: REPO-0391
#   severity: low
#   checklist: [PERF-CONTENT-2]
#   kinds: [web_build]
#   message: images.unoptimized sends pictures as they are
#   remediation: Remove images.unoptimized, or set a loader that resizes.
package rules.repository.web_build_images

violations contains {"path": ["options", i], "params": {}} if {
	some i, option in input.resource.options
	option.name == "images.unoptimized"
	option.value == true
}

evidence contains {"path": ["options", i], "params": {}} if {
	some i, option in input.resource.options
	option.name in ["images.loader", "images.loaderFile", "images.minimumCacheTTL"]
	count(violations) == 0
}
