package lib.names_test

import data.lib.names

named(metadata) := {"resource": {"kind": "Pod", "metadata": metadata}}

test_the_name_goes_before_what_it_would_begin_with if {
	names.name == "web" with input as named({"name": "web", "generateName": "job-"})
	names.name == "job-" with input as named({"generateName": "job-"})
}

test_what_is_no_text_is_no_name if {
	names.name == "" with input as named({"name": {}})
	names.name == "" with input as named({"name": null, "generateName": 7})
	names.name == "" with input as named({})
	names.name == "" with input as {"resource": {"kind": "Pod"}}
}
