package rules.repository.environment_production_test

import data.rules.repository.environment_production

environment(class) := {"resource": {"line": 1, "name": "one", "class": class, "files": 3, "workloads": [], "resources": 4}}

test_it_is_there if environment_production.evidence == {{"path": [], "params": {"name": "one", "files": 3}}} with input as environment("production")

test_another_one_does_not_show_it if environment_production.evidence == set() with input as environment("qa")
