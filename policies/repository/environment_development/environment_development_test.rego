package rules.repository.environment_development_test

import data.rules.repository.environment_development

environment(class) := {"resource": {"line": 1, "name": "one", "class": class, "files": 3, "workloads": [], "resources": 4}}

test_it_is_there if environment_development.evidence == {{"path": [], "params": {"name": "one", "files": 3}}} with input as environment("development")

test_another_one_does_not_show_it if environment_development.evidence == set() with input as environment("qa")
