package rules.kubernetes.mesh_without_members_test

import data.rules.kubernetes.mesh_without_members

service(namespaces, members) := {
	"resource": {"kind": "VirtualService", "metadata": {"name": "shop", "namespace": "shop"}},
	"related": {"namespaces": namespaces, "mesh_members": members},
}

test_settings_without_a_member_are_found if {
	mesh_without_members.violations == {{"path": ["metadata", "name"], "params": {"kind": "VirtualService", "name": "shop", "namespace": "shop"}}} with input as service([{"metadata": {"name": "shop"}}], [])
}

test_a_member_or_an_unknown_namespace_passes if {
	mesh_without_members.violations == set() with input as service([{"metadata": {"name": "shop"}}], [{"kind": "Namespace"}])
	mesh_without_members.violations == set() with input as service([], [])
}
