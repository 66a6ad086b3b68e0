# METADATA
# title: Targets are discovered
# description: Targets that are found by discovery are measured from their first minute, and nobody has to keep a list.
# related_resources:
#   - ref: https://prometheus.io/docs/prometheus/latest/configuration/configuration/#scrape_config
# custom:
#   id: REPO-0226
#   severity: info
#   checklist: [OBS-PROM-5]
#   kinds: [prometheus_config]
#   message: "{job} finds its targets by {discovery}"
#   remediation: Use a discovery section such as kubernetes_sd_configs.
package rules.repository.scrape_discovery

evidence contains {"path": ["scrape_configs", job.index], "params": {"job": job.name, "discovery": job.discovery[0]}} if {
	some job in input.facts.jobs
	count(job.discovery) > 0
}
