# METADATA
# title: Programs are profiled while they run
# description: Where a program spends its time is seen line by line.
# related_resources:
#   - ref: https://grafana.com/docs/pyroscope/latest/
# custom:
#   id: REPO-0249
#   severity: info
#   checklist: [OBS-TRACE-4, SCALE-LOAD-4]
#   kinds: [installation]
#   message: "{product} is installed by {by}"
#   remediation: Install a continuous profiler.
package rules.repository.profiling

evidence contains {"path": ["product"], "params": {"product": input.resource.product, "by": input.resource.by}} if {
	"profiling" in input.resource.provides
}
