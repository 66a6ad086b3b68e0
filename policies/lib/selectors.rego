# METADATA
# title: Label selectors
# description: Whether a selector matches labels, and whether somebody else than the repository sets the labels it asks for.
package lib.selectors

# Whether a LabelSelector matches labels. An empty one matches everything.
matches(selector, labels) if {
	every key, value in object.get(selector, "matchLabels", {}) {
		labels[key] == value
	}
	every expression in object.get(selector, "matchExpressions", []) {
		holds(expression, labels)
	}
}

holds(expression, labels) if {
	expression.operator == "In"
	labels[expression.key] in expression.values
}

holds(expression, labels) if {
	expression.operator == "NotIn"
	not object.get(labels, expression.key, null) in expression.values
}

holds(expression, labels) if {
	expression.operator == "Exists"
	labels[expression.key]
}

holds(expression, labels) if {
	expression.operator == "DoesNotExist"
	not labels[expression.key]
}

# Prefixes of labels that people put on pods themselves.
own_prefixes := {"app.kubernetes.io", "helm.sh"}

# Plain keys that operators put on the pods that they make.
operator_keys := {"prometheus", "alertmanager", "cluster-name", "spilo-role", "job-name", "controller-uid", "spark-role", "rabbitmq", "mongodb", "redis-cluster", "redisfailovers-role"}

# Whether a controller or operator is likely to set one of the labels, so that no manifest shows the pods.
foreign(labels) if {
	some key, _ in labels
	contains(key, "/")
	not split(key, "/")[0] in own_prefixes
}

foreign(labels) if {
	some key, _ in labels
	key in operator_keys
}

# The control plane's own pods, and the gateways that a mesh makes.
foreign(labels) if labels["k8s-app"] in ["kube-dns", "kube-apiserver", "kube-scheduler", "kube-controller-manager", "kube-proxy", "etcd"]

foreign(labels) if labels.component in ["kube-apiserver", "kube-scheduler", "kube-controller-manager", "etcd"]

foreign(labels) if labels.istio

foreign(labels) if labels["app.kubernetes.io/managed-by"]
