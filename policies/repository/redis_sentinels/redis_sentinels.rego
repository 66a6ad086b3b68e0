# METADATA
# title: Number of Sentinels
# description: Sentinels fail over when most of them agree that the primary is gone. One or two of them have no majority once one is missing.
# related_resources:
#   - ref: https://redis.io/docs/latest/operate/oss_and_stack/management/sentinel/#fundamental-things-to-know-about-sentinel-before-deploying
# custom:
#   id: REPO-0401
#   severity: medium
#   checklist: [PERF-REDIS-2]
#   kinds: [redis_server]
#   relations: [redis_peers]
#   message: "{count} of three Sentinels that a majority needs"
#   remediation: Run three Sentinels or more on machines of their own, with a quorum of two.
package rules.repository.redis_sentinels

default applies := false

applies if {
	input.resource.role == "sentinel"
	input.resource.is_deployed
	input.resource.replicas > 0
}

sentinels := sum([server.replicas |
	some server in array.concat([input.resource], input.related.redis_peers)
	server.role == "sentinel"
])

violations contains {"path": ["container"], "params": {"count": sentinels}} if {
	applies
	sentinels < 3
}

evidence contains {"path": ["container"], "params": {"count": sentinels}} if {
	applies
	sentinels > 2
}
