# METADATA
# title: Rights of roles
# description: What the rules of a Role or ClusterRole give, and which roles and bindings belong to the platform itself.
package lib.rbac

# The rules of `input.resource`: {"value", "path"}.
rules := [{"value": rule, "path": ["rules", i]} | some i, rule in input.resource.rules]

# Roles that every cluster has, and names that only the platform takes.
platform_name(name) if name in ["cluster-admin", "admin", "edit", "view"]

platform_name(name) if startswith(name, "system:")

platform_name(name) if startswith(name, "gce:")

# Whether a role is the platform's own: by its name, or because only the platform binds it.
default platform_role := false

platform_role if platform_name(input.resource.metadata.name)

platform_role if {
	count(input.related.role_bindings) > 0
	every binding in input.related.role_bindings {
		platform_name(binding.metadata.name)
	}
}

# Whether the role may hold in every namespace: a ClusterRole that is not bound by RoleBindings alone.
default cluster_wide := false

cluster_wide if {
	input.resource.kind == "ClusterRole"
	count(input.related.role_bindings) == 0
}

cluster_wide if {
	input.resource.kind == "ClusterRole"
	some binding in input.related.role_bindings
	binding.kind == "ClusterRoleBinding"
}

# Groups of Kubernetes itself that have a dot; the others have none.
kubernetes_groups := {
	"admissionregistration.k8s.io", "apiextensions.k8s.io", "apiregistration.k8s.io", "authentication.k8s.io", "authorization.k8s.io",
	"certificates.k8s.io", "coordination.k8s.io", "discovery.k8s.io", "events.k8s.io", "flowcontrol.apiserver.k8s.io", "networking.k8s.io",
	"node.k8s.io", "rbac.authorization.k8s.io", "resource.k8s.io", "scheduling.k8s.io", "storage.k8s.io",
}

# Whether a rule is about resources of Kubernetes itself, among others perhaps.
kubernetes_own(rule) if {
	some group in rule.apiGroups
	not contains(group, ".")
}

kubernetes_own(rule) if {
	some group in rule.apiGroups
	group in kubernetes_groups
}

# Whether a rule gives every verb on everything.
everything(rule) if {
	"*" in rule.apiGroups
	"*" in rule.resources
	every_verb(rule.verbs)
}

every_verb(verbs) if "*" in verbs

every_verb(verbs) if {
	every verb in ["get", "list", "watch", "create", "update", "patch", "delete"] {
		verb in verbs
	}
}

# Whether a rule names a resource of a group (any subresource by `*/…` included) and gives one of the verbs on it, on all objects.
gives(rule, group, resource, verbs) if {
	named(rule.resources, resource)
	admits(rule.apiGroups, group)
	gives_verb(rule, verbs)
	count(object.get(rule, "resourceNames", [])) == 0
}

named(resources, resource) if resource in resources

named(resources, resource) if {
	contains(resource, "/")
	concat("", ["*/", split(resource, "/")[1]]) in resources
}

admits(values, value) if value in values

admits(values, _) if "*" in values

gives_verb(rule, _) if "*" in rule.verbs

gives_verb(rule, verbs) if {
	some verb in verbs
	verb in rule.verbs
}

# Whether a rule lets somebody run commands in running pods. Both a GET and a POST open the connection.
runs_commands(rule) if gives(rule, "", "pods/exec", ["create", "get"])

runs_commands(rule) if gives(rule, "", "pods/attach", ["create", "get"])

runs_commands(rule) if gives(rule, "", "pods/ephemeralcontainers", ["update", "patch"])
