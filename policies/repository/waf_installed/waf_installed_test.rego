package rules.repository.waf_installed_test

import data.rules.repository.waf_installed

test_what_provides_it_counts if {
	waf_installed.evidence == {{"path": ["product"], "params": {"product": "a"}}} with input as {"resource": {"product": "a", "provides": ["x", "waf"]}}
	waf_installed.evidence == set() with input as {"resource": {"product": "b", "provides": ["x"]}}
}
