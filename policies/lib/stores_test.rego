package lib.stores_test

import data.lib.stores

test_the_specification_of_both_kinds if {
	[stores.external, stores.external_path] == [{"a": 1}, ["spec"]] with input as {"resource": {"kind": "ExternalSecret", "spec": {"a": 1}}}
	[stores.external, stores.external_path] == [{"a": 1}, ["spec", "externalSecretSpec"]] with input as {"resource": {
		"kind": "ClusterExternalSecret",
		"spec": {"externalSecretSpec": {"a": 1}},
	}}
	not stores.external with input as {"resource": {"kind": "Secret", "spec": {}}}
}

test_intervals_of_nothing_mean_never if {
	every interval in ["0", "0s", "0h0m0s", 0] {
		stores.never(interval)
	}
	every interval in ["1h", "10m", "h", "", 5, null] {
		not stores.never(interval)
	}
}
