# METADATA
# title: Logs are collected
# description: What is not collected is gone with the pod.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/cluster-administration/logging/
# custom:
#   id: REPO-0233
#   severity: info
#   checklist: [OBS-LOG-2]
#   kinds: [installation]
#   message: "{product} is installed by {by}"
#   remediation: Install a collector such as Fluent Bit, Alloy or Vector on each node.
package rules.repository.log_collector

# An image that is told nothing reads no logs of the node and sends none.
evidence contains {"path": ["product"], "params": {"product": input.resource.product, "by": input.resource.by}} if {
	"log_collector" in input.resource.provides
	not input.facts.configured == false
}
