# METADATA
# title: A central store for logs
# description: Logs of pods that are gone, and of all services side by side, are found only in a central store.
# related_resources:
#   - ref: https://grafana.com/docs/loki/latest/
# custom:
#   id: REPO-0232
#   severity: info
#   checklist: [OBS-LOG-1]
#   kinds: [installation]
#   message: "{product} is installed by {by}"
#   remediation: Install Loki, or Elasticsearch or OpenSearch with Kibana or OpenSearch Dashboards, or use the logging of the cloud.
package rules.repository.log_store

evidence contains {"path": ["product"], "params": {"product": input.resource.product, "by": input.resource.by}} if keeps_logs

keeps_logs if {
	"log_store" in input.resource.provides
	input.resource.product != "elasticsearch"
}

# Elasticsearch searches anything; beside its explorer it is a store of logs.
keeps_logs if "log_explorer" in input.resource.provides
