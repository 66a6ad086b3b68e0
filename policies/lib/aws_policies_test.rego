package lib.aws_policies_test

import data.lib.aws_policies
import data.lib.plans_test as plans

test_statements_that_allow_are_read if {
	aws_policies.allowed("{\"Statement\": [{\"Sid\": \"Read\", \"Effect\": \"Allow\"}, {\"Effect\": \"Deny\"}, {\"Effect\": \"Allow\"}]}") == [
		{"statement": {"Sid": "Read", "Effect": "Allow"}, "label": "Read"},
		{"statement": {"Effect": "Allow"}, "label": "number 3"},
	]
	aws_policies.allowed("{\"Statement\": {\"Sid\": \"\", \"Effect\": \"Allow\"}}") == [{"statement": {"Sid": "", "Effect": "Allow"}, "label": "number 1"}]
}

test_what_is_no_policy_has_no_statements if {
	every text in ["", "(sensitive)", "[1", "7", "{}", "{\"Statement\": null}"] {
		aws_policies.allowed(text) == []
	}
}

test_documents_are_found_where_identities_keep_them if {
	aws_policies.documents == [{"path": ["policy"], "text": "{}"}] with input as plans.resource("aws_iam_policy", {"policy": "{}"})
	aws_policies.documents == [{"path": ["inline_policy"], "text": "{}"}] with input as plans.resource("aws_ssoadmin_permission_set_inline_policy", {"inline_policy": "{}"})
	aws_policies.documents == [{"path": ["inline_policy", 0, "policy"], "text": "{}"}] with input as plans.resource("aws_iam_role", {"inline_policy": [{"name": "a", "policy": "{}"}]})
}

test_actions_and_resources_may_be_one_or_several if {
	aws_policies.actions({"Action": "S3:Get*"}) == ["s3:get*"]
	aws_policies.actions({"Action": ["a", "b"]}) == ["a", "b"]
	aws_policies.actions({"NotAction": "a"}) == []
	aws_policies.everything({"Resource": "*"})
	aws_policies.everything({"Resource": ["a", "*"]})
	not aws_policies.everything({"Resource": "arn:aws:s3:::b/*"})
	not aws_policies.everything({"Resource": "*", "Condition": {"StringEquals": {"iam:PassedToService": "ecs-tasks.amazonaws.com"}}})
}

test_a_statement_for_anybody_is_open if {
	aws_policies.open_to_all({"Principal": "*"})
	aws_policies.open_to_all({"Principal": {"AWS": "*"}})
	aws_policies.open_to_all({"Principal": {"AWS": ["a", "*"]}})
	aws_policies.open_to_all({"NotPrincipal": {"AWS": "a"}})
	aws_policies.open_to_all({"Principal": "*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}})
	aws_policies.open_to_all({"Principal": "*", "Condition": {"IpAddress": {"aws:SourceIp": ["10.0.0.0/8", "0.0.0.0/0"]}}})
	aws_policies.open_to_all({"Principal": "*", "Condition": {"StringNotEquals": {"aws:PrincipalOrgID": "o-1"}}})
}

test_names_and_conditions_close_it if {
	not aws_policies.open_to_all({"Principal": {"AWS": "arn:aws:iam::111122223333:root"}})
	not aws_policies.open_to_all({"Principal": {"Service": "cloudfront.amazonaws.com"}})
	not aws_policies.open_to_all({"Principal": "*", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-1"}}})
	not aws_policies.open_to_all({"Principal": "*", "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::b"}}})
}
