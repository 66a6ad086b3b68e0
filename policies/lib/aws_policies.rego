# METADATA
# title: Policy documents of AWS
# description: What the JSON documents in identity, resource and trust policies allow, and to whom.
package lib.aws_policies

import data.lib.terraform

# Statements that allow something: {"statement": …, "label": its Sid or place}. A text that is no policy has none.
allowed(text) := [{"statement": statement, "label": label(statement, i)} |
	some i, statement in terraform.listed(json.unmarshal(text).Statement)
	statement.Effect == "Allow"
]

label(statement, i) := statement.Sid if {
	object.get(statement, "Sid", "") != ""
} else := concat(" ", ["number", format_int(i + 1, 10)])

# Policies of identities: {"path": […], "text": …}.
documents := array.concat(own, inline)

own := [{"path": [key], "text": terraform.values[key]} |
	some key in ["policy", "inline_policy"]
	is_string(terraform.values[key])
]

inline := [{"path": ["inline_policy", i, "policy"], "text": policy.policy} |
	some i, policy in terraform.values.inline_policy
]

actions(statement) := [lower(action) | some action in terraform.listed(statement.Action)]

# Whether a statement speaks of every resource, without a condition.
everything(statement) if {
	"*" in terraform.listed(statement.Resource)
	object.get(statement, "Condition", {}) == {}
}

# Whether everybody may do what a statement allows: it names nobody and no condition narrows it down.
open_to_all(statement) if {
	anybody(statement)
	not narrowed(statement)
}

anybody(statement) if statement.Principal == "*"

anybody(statement) if "*" in terraform.listed(statement.Principal.AWS)

anybody(statement) if statement.NotPrincipal

# Conditions that say how a request is made, not by whom.
idle_keys := {
	"aws:securetransport", "s3:tlsversion", "aws:useragent", "aws:referer", "aws:currenttime", "aws:epochtime", "aws:requestedregion",
	"s3:prefix", "s3:delimiter", "s3:max-keys", "s3:x-amz-acl", "s3:x-amz-server-side-encryption",
}

narrowed(statement) if {
	some operator, tests in statement.Condition
	not contains(operator, "Not")
	some key, expected in tests
	not lower(key) in idle_keys
	not wide(expected)
}

# Conditions that the configuration computes, so that nobody can tell what they demand.
narrowed(statement) if is_string(statement.Condition)

wide(expected) if {
	some value in terraform.listed(expected)
	value in ["*", "0.0.0.0/0", "::/0"]
}
