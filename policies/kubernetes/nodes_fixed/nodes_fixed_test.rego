package rules.kubernetes.nodes_fixed_test

import data.rules.kubernetes.nodes_fixed

given(kind, spec, annotations) := {"resource": {"kind": kind, "metadata": {"name": "a", "annotations": annotations}, "spec": spec}}

place(kind, path) := {{"path": path, "params": {"kind": kind, "name": "a"}}}

autoscaler(nodes) := given("Deployment", {"template": {"spec": {"containers": [{"name": "a", "image": "registry.k8s.io/autoscaling/cluster-autoscaler:v1.34.0", "command": ["./cluster-autoscaler", nodes]}]}}}, {})

sizes(least, most) := {"cluster.x-k8s.io/cluster-api-autoscaler-node-group-min-size": least, "cluster.x-k8s.io/cluster-api-autoscaler-node-group-max-size": most}

test_groups_of_one_size if {
	nodes_fixed.violations == place("Deployment", ["spec", "template", "spec", "containers", 0, "command", 1]) with input as autoscaler("--nodes=3:3:workers")
	nodes_fixed.violations == place("NodePool", ["spec", "limits", "cpu"]) with input as given("NodePool", {"limits": {"cpu": "0"}}, {})
	nodes_fixed.violations == place("MachineAutoscaler", ["spec", "maxReplicas"]) with input as given("MachineAutoscaler", {"minReplicas": 2, "maxReplicas": 2}, {})
	nodes_fixed.violations == place("MachineDeployment", ["metadata", "annotations", "cluster.x-k8s.io/cluster-api-autoscaler-node-group-max-size"]) with input as given("MachineDeployment", {}, sizes("3", "3"))
}

test_groups_that_grow if {
	nodes_fixed.violations == set() with input as autoscaler("--nodes=3:9:workers")
	nodes_fixed.violations == set() with input as autoscaler("--scale-down-enabled=false")
	nodes_fixed.violations == set() with input as given("NodePool", {"limits": {"cpu": "400"}}, {})
	nodes_fixed.violations == set() with input as given("MachineAutoscaler", {"minReplicas": 2, "maxReplicas": 6}, {})
	nodes_fixed.violations == set() with input as given("MachineDeployment", {}, sizes("3", "9"))
}
