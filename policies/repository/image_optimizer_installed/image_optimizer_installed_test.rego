package rules.repository.image_optimizer_installed_test

import data.rules.repository.image_optimizer_installed

test_what_provides_it_counts if {
	image_optimizer_installed.evidence == {{"path": ["product"], "params": {"product": "a"}}} with input as {"resource": {"product": "a", "provides": ["x", "image_optimisation"]}}
	image_optimizer_installed.evidence == set() with input as {"resource": {"product": "b", "provides": ["x"]}}
}
