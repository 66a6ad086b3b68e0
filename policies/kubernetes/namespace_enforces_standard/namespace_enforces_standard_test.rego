package rules.kubernetes.namespace_enforces_standard_test

import data.rules.kubernetes.namespace_enforces_standard

namespace(labels) := {"resource": {"kind": "Namespace", "metadata": {"name": "shop", "labels": labels}}}

evidence(level) := {{"path": ["metadata", "labels", "pod-security.kubernetes.io/enforce"], "params": {"namespace": "shop", "level": level}}}

test_both_levels_are_evidence if {
	namespace_enforces_standard.evidence == evidence("baseline") with input as namespace({"pod-security.kubernetes.io/enforce": "baseline"})
	namespace_enforces_standard.evidence == evidence("restricted") with input as namespace({"pod-security.kubernetes.io/enforce": "restricted"})
}

test_the_level_that_admits_all_warnings_and_no_label_are_not if {
	namespace_enforces_standard.evidence == set() with input as namespace({"pod-security.kubernetes.io/enforce": "privileged"})
	namespace_enforces_standard.evidence == set() with input as namespace({"pod-security.kubernetes.io/warn": "restricted"})
	namespace_enforces_standard.evidence == set() with input as {"resource": {"kind": "Namespace", "metadata": {"name": "shop"}}}
}
