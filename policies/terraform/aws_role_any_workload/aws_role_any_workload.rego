# METADATA
# title: Role that any workload of an identity provider may take
# description: Without a condition on the subject, every repository of that host, or every pod of the cluster, can become this role.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
# custom:
#   id: AWS-0049
#   severity: high
#   checklist: [SEC-JWT-5]
#   kinds: [aws_iam_role]
#   message: "Statement {statement} of the trust policy of {address} does not say which workload may take the role"
#   remediation: Add a condition on the subject, such as StringEquals on token.actions.githubusercontent.com:sub or the cluster's oidc…:sub, with one repository or service account.
package rules.terraform.aws_role_any_workload

import data.lib.aws_policies
import data.lib.terraform

# Providers that give tokens to whoever asks, and tell them apart by the subject.
providers := ["token.actions.githubusercontent.com", "oidc-provider/gitlab.com", "oidc.eks.", "app.terraform.io", "agent.buildkite.com"]

violations contains terraform.place(["assume_role_policy"], {"statement": allowed.label}) if {
	some allowed in aws_policies.allowed(terraform.values.assume_role_policy)
	federated(allowed.statement)
	not narrowed(allowed.statement)
}

federated(statement) if {
	some principal in terraform.listed(statement.Principal.Federated)
	some provider in providers
	contains(principal, provider)
}

narrowed(statement) if {
	some tests in statement.Condition
	some key, expected in tests
	some claim in [":sub", ":repository", ":repository_id", ":repository_owner", ":job_workflow_ref", ":project_path", ":project_id", ":organization_slug"]
	endswith(key, claim)
	not anything(expected)
}

# Conditions that the configuration computes.
narrowed(statement) if is_string(statement.Condition)

anything(expected) if {
	some value in terraform.listed(expected)
	value in ["*", "repo:*", "repo:*/*", "repo:*/*:*", "repo:*:*", "system:serviceaccount:*", "system:serviceaccount:*:*", "project_path:*", "organization:*"]
}
