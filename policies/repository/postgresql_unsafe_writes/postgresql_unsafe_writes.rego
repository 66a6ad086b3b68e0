# METADATA
# title: PostgreSQL that does not wait for its writes
# description: Changes that were confirmed are lost when the server or its machine fails; without fsync or full pages the whole database may be.
# related_resources:
#   - ref: https://www.postgresql.org/docs/current/runtime-config-wal.html
# custom:
#   id: REPO-0416
#   severity: high
#   checklist: [HA-ZONE-5]
#   kinds: [postgresql_config]
#   message: "PostgreSQL runs with {setting} = off"
#   remediation: "Remove the setting: all three are on by default."
package rules.repository.postgresql_unsafe_writes

names := ["fsync", "full_page_writes", "synchronous_commit"]

default applies := false

# The parameters of operators have a rule of their own.
applies if {
	input.facts.by == "file"
	some name in names
	input.resource[name]
}

violations contains {"path": [name, "value"], "params": {"setting": name}} if {
	applies
	some name in names
	input.resource[name].value == false
}
