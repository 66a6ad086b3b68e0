package rules.repository.trace_store_test

import data.rules.repository.trace_store

tracing(by, values) := {"resource": {"product": "jaeger", "by": by, "provides": ["tracing"], "values": values}}

shown := {{"path": ["product"], "params": {"product": "jaeger"}}}

memory := {{"path": ["values", "storage", "type"], "params": {"product": "jaeger"}}}

test_kept if {
	trace_store.evidence == shown with input as tracing("chart", {"storage": {"type": "elasticsearch"}})
	trace_store.evidence == shown with input as tracing("kind", {"strategy": "production", "storage": {"type": "cassandra"}})
	trace_store.violations == set() with input as tracing("chart", {})
}

test_in_memory if {
	trace_store.violations == memory with input as tracing("chart", {"storage": {"type": "memory"}})
	trace_store.violations == memory with input as tracing("kind", {})
	trace_store.evidence == set() with input as tracing("kind", {})
}

test_images_are_judged_with_their_settings if trace_store.evidence == set() with input as tracing("image", {})
