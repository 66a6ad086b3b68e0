# METADATA
# title: Lone database of Compose
# description: When its process, disk or machine fails, the data cannot be reached until a person has brought it back, and may be lost.
# related_resources:
#   - ref: https://www.postgresql.org/docs/current/high-availability.html
# custom:
#   id: REPO-0461
#   severity: high
#   checklist: [HA-ZONE-2]
#   kinds: [database_server]
#   relations: [database_peers]
#   message: "{engine} in service {service} has no standby"
#   remediation: Add a standby that replicates, or use a managed service over several zones.
package rules.repository.database_alone

default applies := false

applies if input.resource.is_deployed

# Another server of the same engine that replicates from it or with it.
replicated if input.resource.is_replicated

replicated if {
	some peer in input.related.database_peers
	peer.is_replicated
	peer.engine == input.resource.engine
}

violations contains {"path": ["engine"], "params": {"engine": input.resource.engine, "service": input.resource.service}} if {
	applies
	not replicated
}

evidence contains {"path": ["engine"], "params": {"engine": input.resource.engine, "service": input.resource.service}} if {
	applies
	input.resource.is_replicated
	count(input.related.database_peers) > 0
}
