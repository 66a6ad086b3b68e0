package rules.repository.body_limit_test

import data.rules.repository.body_limit

# A file of settings from their flat names and what they say.
file(entries) := {"resource": {}, "facts": {"holder": "file", "open": [], "settings": [object.union({"key": flat, "flat": concat("", ["_", flat, "_"]), "path": [flat]}, said) | some [flat, said] in entries]}}

found(flat, params) := {"path": [flat], "params": params}

test_sizes_limit if {
	settings := file([["security_max_request_size", {"text": "10MB", "bytes": 10485760}], ["max_content_length", {"text": "1048576", "number": 1048576}], ["max_body_size_mb", {"text": "5", "number": 5, "bytes": 5242880}], ["multipart_max_file_size", {"text": "5MB", "bytes": 5242880}]])
	body_limit.evidence == {found("security_max_request_size", {}), found("max_content_length", {}), found("max_body_size_mb", {}), found("multipart_max_file_size", {})} with input as settings
	body_limit.violations == set() with input as settings
}

test_no_limit_at_all if {
	settings := file([["max_body_size", {"text": "-1", "number": -1}], ["body_limit", {"text": "unlimited"}]])
	body_limit.violations == {found("max_body_size", {"name": "max_body_size", "value": "-1"}), found("body_limit", {"name": "body_limit", "value": "unlimited"})} with input as settings
	body_limit.evidence == set() with input as settings
}

test_logs_and_queues_have_sizes_of_their_own if {
	settings := file([["logging_max_file_size", {"text": "10MB", "bytes": 10485760}], ["kafka_max_request_size", {"text": "0", "number": 0}]])
	body_limit.evidence == set() with input as settings
	body_limit.violations == set() with input as settings
}
