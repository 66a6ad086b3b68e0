package lib.google_iam_test

import data.lib.google_iam
import data.lib.plans_test as plans

bucket(values) := plans.resource("google_storage_bucket_iam_member", values)

test_everybody_is_found_wherever_it_is_written if {
	google_iam.public == [{"path": ["member"], "member": "allUsers"}] with input as bucket({"member": "allUsers"})
	google_iam.public == [{"path": ["members", 1], "member": "allAuthenticatedUsers"}] with input as bucket({"members": ["user:anna@example.com", "allAuthenticatedUsers"]})
	google_iam.public == [{"path": ["role_entity", 0], "member": "allUsers"}] with input as bucket({"role_entity": ["READER:allUsers"]})
}

test_named_members_are_not_everybody if {
	google_iam.public == [] with input as bucket({"member": "user:anna@example.com", "members": ["domain:example.com"]})
	google_iam.public == [] with input as bucket({})
}
