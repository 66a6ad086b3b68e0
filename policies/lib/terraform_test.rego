package lib.terraform_test

import data.lib.plans_test as plans
import data.lib.terraform

test_values_and_neighbours_are_taken_from_the_input if {
	terraform.values == {"a": 1} with input as plans.resource("t", {"a": 1})
	terraform.values == {} with input as plans.resource("t", null)
	terraform.referrers == [1] with input as plans.related("t", {}, {"referrers": [1]})
	terraform.references == [2] with input as plans.related("t", {}, {"references": [2]})
	terraform.referrers == [] with input as plans.resource("t", {})
	terraform.references == [] with input as plans.resource("t", {})
}

test_a_place_is_a_path_below_the_values_of_an_address if {
	terraform.place(["a", 0], {"b": 1}) == {"path": ["values", "a", 0], "params": {"address": "t.main", "b": 1}} with input as plans.resource("t", {})
}

test_booleans_may_be_texts if {
	terraform.on({"a": true}, "a")
	terraform.on({"a": "true"}, "a")
	terraform.off({"a": false}, "a")
	terraform.off({"a": "false"}, "a")
	every value in [null, "", 1] {
		not terraform.on({"a": value}, "a")
		not terraform.off({"a": value}, "a")
	}
	not terraform.on({}, "a")
	not terraform.off({}, "a")
}

test_null_and_what_is_empty_is_unset if {
	every holder in [{}, {"a": null}, {"a": ""}, {"a": []}, {"a": {}}] {
		terraform.unset(holder, "a")
	}
	every value in [false, 0, "x", [null], {"b": 1}] {
		not terraform.unset({"a": value}, "a")
	}
}

test_the_first_block_is_taken_where_there_is_one if {
	terraform.block({"a": [{"b": 1}, {"b": 2}]}, "a") == {"b": 1}
	every holder in [{}, {"a": []}, {"a": null}, {"a": [null]}] {
		terraform.block(holder, "a") == {}
	}
	terraform.within("a", "b") == ["a", 0, "b"] with input as plans.resource("t", {"a": [{}]})
	terraform.within("a", "b") == ["a"] with input as plans.resource("t", {"a": []})
}

test_what_comes_from_another_resource_is_given if {
	terraform.given("a") with input as plans.resource("t", {"a": false})
	terraform.given("a") with input as plans.referring("t", {}, {"a": ["u.main"]})
	not terraform.given("a") with input as plans.referring("t", {"a": null}, {"b": ["u.main"]})
}

test_a_neighbour_refers_here_by_an_attribute if {
	terraform.refers_here(plans.referrer("u", {}, "a", "t"), "a") with input as plans.resource("t", {})
	not terraform.refers_here(plans.referrer("u", {}, "a", "t"), "b") with input as plans.resource("t", {})
	not terraform.refers_here(plans.referrer("u", {}, "a", "v"), "a") with input as plans.resource("t", {})
}

test_one_is_listed_like_several if {
	terraform.listed([1, 2]) == [1, 2]
	terraform.listed("a") == ["a"]
	terraform.listed(null) == []
}
