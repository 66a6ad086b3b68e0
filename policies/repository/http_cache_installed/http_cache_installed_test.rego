package rules.repository.http_cache_installed_test

import data.rules.repository.http_cache_installed

test_what_provides_it_counts if {
	http_cache_installed.evidence == {{"path": ["product"], "params": {"product": "a"}}} with input as {"resource": {"product": "a", "provides": ["x", "response_cache"]}}
	http_cache_installed.evidence == set() with input as {"resource": {"product": "b", "provides": ["x"]}}
}
