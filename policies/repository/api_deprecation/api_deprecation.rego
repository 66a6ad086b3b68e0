# METADATA
# title: Deprecated operations say what comes instead
# description: Who still calls an old operation has to know what to call instead, and until when the old one works.
# related_resources:
#   - ref: https://www.rfc-editor.org/rfc/rfc9745
# custom:
#   id: REPO-0354
#   severity: low
#   checklist: [DOC-OPENAPI-4]
#   kinds: [openapi]
#   message: "{operation} is deprecated and says neither why nor what to call instead"
#   remediation: Say in the description of the operation what replaces it and until when it works.
package rules.repository.api_deprecation

deprecated := [{"operation": operation, "name": concat(" ", [upper(path[2]), path[1]]), "path": path} |
	some path in input.facts.deprecated
	operation := input.resource.paths[path[1]][path[2]]
]

evidence contains {"path": old.path, "params": {}} if {
	some old in deprecated
	told(old.operation)
}

violations contains {"path": array.concat(old.path, ["deprecated"]), "params": {"operation": old.name}} if {
	some old in deprecated
	not told(old.operation)
}

told(operation) if {
	text := lower(concat(" ", [value | some key in ["summary", "description"]; value := operation[key]; is_string(value)]))
	some word in ["use ", "replace", "instead", "sunset", "until", "removed", "migrat", "/v"]
	contains(text, word)
}

told(operation) if operation["x-sunset"]
