package lib.gitops_test

import data.lib.gitops

test_an_application_has_one_source_or_several if {
	gitops.sources == [{"value": {"path": "a"}, "path": ["spec", "source"]}] with input as {"resource": {"kind": "Application", "spec": {"source": {"path": "a"}}}}
	gitops.sources == [{"value": {"path": "b"}, "path": ["spec", "sources", 0]}] with input as {"resource": {"kind": "Application", "spec": {"sources": [{"path": "b"}]}}}
	gitops.sources == [] with input as {"resource": {"kind": "HelmRelease", "spec": {}}}
}

test_an_application_set_has_a_template if {
	gitops.sources == [{"value": {"path": "a"}, "path": ["spec", "template", "spec", "source"]}] with input as {"resource": {"kind": "ApplicationSet", "spec": {"template": {"spec": {"source": {"path": "a"}}}}}}
}
