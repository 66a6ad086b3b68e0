# METADATA
# title: Another instance takes over by itself
# description: Sentinels, a failover operator or health-checked addresses switch over without a person.
# related_resources:
#   - ref: https://redis.io/docs/latest/operate/oss_and_stack/management/sentinel/
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/multi-cluster-ingress
# custom:
#   id: K8S-0267
#   severity: info
#   checklist: [HA-ZONE-4]
#   kinds:
#     - Deployment
#     - StatefulSet
#     - RedisFailover.databases.spotahome.com
#     - RedisSentinel.redis.redis.opstreelabs.in
#     - MultiClusterIngress.networking.gke.io
#   mentions: [sentinel]
#   message: "{kind} {name} fails over by itself"
#   remediation: Run stores by an operator with failover, or three Sentinels beside a replicated Redis.
package rules.kubernetes.automatic_failover

import data.lib.pods
import data.lib.workloads

params := {"kind": input.resource.kind, "name": input.resource.metadata.name}

# A majority needs three of them.
evidence contains {"path": container.path, "params": params} if {
	workloads.replicas > 2
	some container in pods.main
	some field in ["command", "args"]
	some text in container.value[field]
	some word in ["redis-sentinel", "--sentinel", "sentinel.conf"]
	contains(text, word)
}

evidence contains {"path": ["spec", "sentinel"], "params": params} if {
	input.resource.kind == "RedisFailover"
	object.get(input.resource.spec, ["sentinel", "replicas"], 3) > 2
	object.get(input.resource.spec, ["redis", "replicas"], 3) > 1
}

evidence contains {"path": ["spec", "clusterSize"], "params": params} if {
	input.resource.kind == "RedisSentinel"
	input.resource.spec.clusterSize > 2
}

evidence contains {"path": ["kind"], "params": params} if input.resource.kind == "MultiClusterIngress"
