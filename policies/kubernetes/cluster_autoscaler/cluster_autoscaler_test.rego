package rules.kubernetes.cluster_autoscaler_test

import data.rules.kubernetes.cluster_autoscaler

resource(kind, content) := {"resource": object.union({"kind": kind, "metadata": {"name": "nodes"}}, content)}

found(kind, path) := {{"path": path, "params": {"kind": kind, "name": "nodes"}}}

deployment(image) := resource("Deployment", {"spec": {"template": {"spec": {"containers": [{"name": "main", "image": image}]}}}})

image_path := ["spec", "template", "spec", "containers", 0, "image"]

test_the_controllers_are_evidence if {
	cluster_autoscaler.evidence == found("Deployment", image_path) with input as deployment("registry.k8s.io/autoscaling/cluster-autoscaler:v1.33.0")
	cluster_autoscaler.evidence == found("Deployment", image_path) with input as deployment("public.ecr.aws/karpenter/controller:1.6.0")
}

test_their_resources_are_evidence if {
	cluster_autoscaler.evidence == found("NodePool", ["kind"]) with input as resource("NodePool", {})
	cluster_autoscaler.evidence == found("MachineAutoscaler", ["spec", "maxReplicas"]) with input as resource("MachineAutoscaler", {"spec": {"minReplicas": 1, "maxReplicas": 6}})
	key := "cluster.x-k8s.io/cluster-api-autoscaler-node-group-max-size"
	sizes := {key: "6", "cluster.x-k8s.io/cluster-api-autoscaler-node-group-min-size": "2"}
	cluster_autoscaler.evidence == found("MachineDeployment", ["metadata", "annotations", key]) with input as resource("MachineDeployment", {"metadata": {"annotations": sizes}})
	cluster_autoscaler.evidence == found("ComputeClass", ["spec", "nodePoolAutoCreation", "enabled"]) with input as resource("ComputeClass", {"spec": {"nodePoolAutoCreation": {"enabled": true}}})
}

test_other_workloads_and_a_fixed_size_are_not if {
	cluster_autoscaler.evidence == set() with input as deployment("registry.example.com/shop/web:1.4.2")
	cluster_autoscaler.evidence == set() with input as resource("MachineAutoscaler", {"spec": {"minReplicas": 3, "maxReplicas": 3}})
}
