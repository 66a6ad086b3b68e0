package rules.repository.response_compression_test

import data.rules.repository.response_compression

# A file of settings from their flat names and what they say.
file(entries) := {"resource": {}, "facts": {"holder": "file", "open": [], "settings": [object.union({"key": flat, "flat": concat("", ["_", flat, "_"]), "path": [flat]}, said) | some [flat, said] in entries]}}

found(flat, params) := {"path": [flat], "params": params}

test_compression_of_responses_counts if {
	settings := file([["server_compression_enabled", {"text": "true", "on": true}], ["logging_compress", {"text": "true", "on": true}], ["protocol_compression_enabled", {"text": "true", "on": true}], ["http_gzip", {"text": "off", "on": false}]])
	response_compression.evidence == {found("server_compression_enabled", {"name": "server_compression_enabled"})} with input as settings
}
