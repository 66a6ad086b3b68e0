# METADATA
# title: Images are resized when they are served
# description: Pictures are made to measure and in modern formats when they are asked for.
# related_resources:
#   - ref: https://docs.imgproxy.net/
# custom:
#   id: REPO-0371
#   severity: info
#   checklist: [PERF-CONTENT-2]
#   kinds: [installation]
#   message: "{product} is deployed"
#   remediation: Put imgproxy, thumbor or the image service of the CDN before the pictures.
package rules.repository.image_optimizer_installed

evidence contains {"path": ["product"], "params": {"product": input.resource.product}} if {
	"image_optimisation" in input.resource.provides
}
