package rules.kubernetes.namespace_only_warns_test

import data.rules.kubernetes.namespace_only_warns

namespace(labels) := {"resource": {"kind": "Namespace", "metadata": {"name": "shop", "labels": labels}}}

test_warnings_and_audit_entries_alone_are_found_once if {
	violation := {"path": ["metadata", "labels", "pod-security.kubernetes.io/warn"], "params": {"namespace": "shop", "label": "pod-security.kubernetes.io/warn"}}
	namespace_only_warns.violations == {violation} with input as namespace({"pod-security.kubernetes.io/warn": "baseline", "pod-security.kubernetes.io/audit": "restricted"})
}

test_audit_entries_alone_are_found if {
	violation := {"path": ["metadata", "labels", "pod-security.kubernetes.io/audit"], "params": {"namespace": "shop", "label": "pod-security.kubernetes.io/audit"}}
	namespace_only_warns.violations == {violation} with input as namespace({"pod-security.kubernetes.io/audit": "restricted"})
}

test_a_level_that_is_enforced_passes_with_or_without_warnings if {
	namespace_only_warns.violations == set() with input as namespace({"pod-security.kubernetes.io/enforce": "baseline", "pod-security.kubernetes.io/warn": "restricted"})
	namespace_only_warns.violations == set() with input as namespace({"pod-security.kubernetes.io/enforce": "restricted"})
}

test_a_namespace_that_checks_nothing_is_left_to_others if {
	namespace_only_warns.violations == set() with input as namespace({"team": "shop"})
	namespace_only_warns.violations == set() with input as namespace({"pod-security.kubernetes.io/warn": "privileged"})
	namespace_only_warns.violations == set() with input as {"resource": {"kind": "Namespace", "metadata": {"name": "shop"}}}
}
