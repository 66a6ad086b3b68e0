package rules.kubernetes.volume_type_test

import data.rules.kubernetes.volume_type

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

mounting(volume) := workload({"volumes": [{"name": "cache", "emptyDir": {}}, object.union({"name": "data"}, volume)]})

violation(type) := {"path": ["spec", "template", "spec", "volumes", 1, type], "params": {"volume": "data", "type": type}}

test_a_server_or_disk_named_in_the_pod_is_found if {
	volume_type.violations == {violation("nfs")} with input as mounting({"nfs": {"server": "files", "path": "/"}})
	volume_type.violations == {violation("awsElasticBlockStore")} with input as mounting({"awsElasticBlockStore": {"volumeID": "vol-1"}})
	volume_type.violations == {violation("gitRepo")} with input as mounting({"gitRepo": {"repository": "https://example.com/a.git"}})
}

test_the_types_of_the_level_restricted_pass if {
	some type in ["configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "image", "persistentVolumeClaim", "projected", "secret"]
	volume_type.violations == set() with input as mounting({type: {}})
}

test_directories_of_the_node_are_left_to_their_rules_and_a_volume_without_a_type_is_an_empty_one if {
	volume_type.violations == set() with input as mounting({"hostPath": {"path": "/data"}})
	volume_type.violations == set() with input as mounting({})
	volume_type.violations == set() with input as mounting({"nfs": null})
	volume_type.violations == {{"path": ["spec", "template", "spec", "volumes", 0, "nfs"], "params": {"volume": "", "type": "nfs"}}} with input as workload({"volumes": [{"name": 7, "nfs": {}}]})
}

test_what_the_team_allows_passes if {
	parameters := {"K8S-0040": {"allowed": ["emptyDir", "nfs"], "flex_drivers": ["example/lvm"]}}
	volume_type.violations == set() with input as mounting({"nfs": {}}) with data.parameters as parameters
	volume_type.violations == set() with input as mounting({"flexVolume": {"driver": "example/lvm"}}) with data.parameters as parameters
	volume_type.violations == {violation("flexVolume")} with input as mounting({"flexVolume": {"driver": "example/other"}}) with data.parameters as parameters
}
