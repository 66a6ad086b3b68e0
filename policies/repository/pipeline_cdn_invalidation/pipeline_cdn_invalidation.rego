# METADATA
# title: CDN is told what is old
# description: Without it users get old files until their lifetime ends.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Invalidation.html
# custom:
#   id: REPO-0385
#   severity: info
#   checklist: [PERF-CACHE-5]
#   kinds: [pipeline]
#   message: "{job} runs {tool}"
#   remediation: Invalidate at the CDN what a deployment replaces under the same name.
package rules.repository.pipeline_cdn_invalidation

evidence contains {"path": step.path, "params": {"job": step.job, "tool": step.tool}} if {
	some step in input.facts.steps
	"invalidate_cdn" in step.does
	step.result != "disabled"
	step.result != "ignored"
}
