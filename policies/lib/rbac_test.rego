package lib.rbac_test

import data.lib.rbac

role(kind, name, bindings) := {"resource": {"kind": kind, "metadata": {"name": name}}, "related": {"role_bindings": bindings}}

binding(kind, name) := {"kind": kind, "metadata": {"name": name}}

test_rules_come_with_their_paths if {
	rbac.rules == [{"value": {"verbs": ["get"]}, "path": ["rules", 0]}] with input as {"resource": {"rules": [{"verbs": ["get"]}]}}
	rbac.rules == [] with input as {"resource": {}}
}

test_roles_of_the_platform_are_known_by_name_or_by_their_bindings if {
	rbac.platform_role with input as role("ClusterRole", "system:node", [])
	rbac.platform_role with input as role("ClusterRole", "gce:podsecuritypolicy:calico-sa", [])
	rbac.platform_role with input as role("ClusterRole", "edit", [])
	rbac.platform_role with input as role("ClusterRole", "web", [binding("ClusterRoleBinding", "system:web")])
	rbac.platform_role == false with input as role("ClusterRole", "web", [binding("ClusterRoleBinding", "system:web"), binding("RoleBinding", "web")])
	rbac.platform_role == false with input as role("ClusterRole", "web", [])
}

test_only_cluster_roles_that_no_namespace_confines_hold_everywhere if {
	rbac.cluster_wide with input as role("ClusterRole", "web", [])
	rbac.cluster_wide with input as role("ClusterRole", "web", [binding("RoleBinding", "web"), binding("ClusterRoleBinding", "web")])
	rbac.cluster_wide == false with input as role("ClusterRole", "web", [binding("RoleBinding", "web")])
	rbac.cluster_wide == false with input as role("Role", "web", [])
}

test_every_verb_on_everything if {
	rbac.everything({"apiGroups": ["*"], "resources": ["*"], "verbs": ["*"]})
	rbac.everything({"apiGroups": ["*"], "resources": ["*"], "verbs": ["get", "list", "delete", "update", "create", "patch", "watch"]})
	not rbac.everything({"apiGroups": ["*"], "resources": ["*"], "verbs": ["get", "list"]})
	not rbac.everything({"apiGroups": [""], "resources": ["*"], "verbs": ["*"]})
	not rbac.everything({"nonResourceURLs": ["*"], "verbs": ["*"]})
}

test_what_a_rule_gives if {
	rbac.gives({"apiGroups": [""], "resources": ["secrets"], "verbs": ["list"]}, "", "secrets", ["get", "list"])
	rbac.gives({"apiGroups": ["*"], "resources": ["secrets"], "verbs": ["*"]}, "", "secrets", ["get"])
	rbac.gives({"apiGroups": [""], "resources": ["*/exec"], "verbs": ["create"]}, "", "pods/exec", ["create"])
	not rbac.gives({"apiGroups": [""], "resources": ["secrets"], "verbs": ["create"]}, "", "secrets", ["get"])
	not rbac.gives({"apiGroups": ["apps"], "resources": ["secrets"], "verbs": ["get"]}, "", "secrets", ["get"])
	not rbac.gives({"apiGroups": [""], "resources": ["secrets"], "resourceNames": ["web"], "verbs": ["get"]}, "", "secrets", ["get"])
	not rbac.gives({"nonResourceURLs": ["/metrics"], "verbs": ["get"]}, "", "secrets", ["get"])
}

test_commands_in_pods_run_by_exec_attach_and_ephemeral_containers if {
	rbac.runs_commands({"apiGroups": [""], "resources": ["pods/exec"], "verbs": ["get"]})
	rbac.runs_commands({"apiGroups": [""], "resources": ["pods/attach"], "verbs": ["create"]})
	rbac.runs_commands({"apiGroups": [""], "resources": ["pods/ephemeralcontainers"], "verbs": ["patch"]})
	not rbac.runs_commands({"apiGroups": [""], "resources": ["pods/exec"], "verbs": ["list"]})
	not rbac.runs_commands({"apiGroups": [""], "resources": ["pods"], "verbs": ["create"]})
}

test_groups_of_kubernetes_are_told_from_custom_ones if {
	rbac.kubernetes_own({"apiGroups": ["", "example.com"]})
	rbac.kubernetes_own({"apiGroups": ["*"]})
	rbac.kubernetes_own({"apiGroups": ["networking.k8s.io"]})
	not rbac.kubernetes_own({"apiGroups": ["example.com"]})
	not rbac.kubernetes_own({"nonResourceURLs": ["*"]})
}
