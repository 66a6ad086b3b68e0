# METADATA
# title: Quorum of Sentinels
# description: The quorum is how many Sentinels have to miss the primary before they fail over. With one, a single Sentinel that lost its network decides for all.
# related_resources:
#   - ref: https://redis.io/docs/latest/operate/oss_and_stack/management/sentinel/#quorum
# custom:
#   id: REPO-0402
#   severity: medium
#   checklist: [PERF-REDIS-2]
#   kinds: [sentinel_config]
#   message: "The quorum for {master} is {quorum}"
#   remediation: Set the quorum to a majority of the Sentinels, 2 of 3 or 3 of 5.
package rules.repository.sentinel_quorum

default applies := false

applies if count(masters) > 0

# A quorum that another tool fills in is no number yet.
masters := [{"name": master.name, "quorum": master.quorum, "path": ["masters", i, "quorum"]} |
	some i, master in input.resource.masters
	is_number(master.quorum)
]

violations contains {"path": master.path, "params": {"master": master.name, "quorum": master.quorum}} if {
	some master in masters
	master.quorum < 2
}
