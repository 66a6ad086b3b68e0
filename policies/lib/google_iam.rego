# METADATA
# title: Bindings of Google Cloud IAM
# description: Who gets a role by a member, a binding or an access list, and where that is written.
package lib.google_iam

import data.lib.terraform

everybody := {"allUsers", "allAuthenticatedUsers"}

# Members that stand for everybody: {"path": […], "member": "allUsers"}.
public := array.concat(alone, array.concat(bound, listed))

alone := [{"path": [key], "member": terraform.values[key]} |
	some key in ["member", "entity", "iam_member", "special_group"]
	terraform.values[key] in everybody
]

bound := [{"path": ["members", i], "member": member} |
	some i, member in terraform.values.members
	member in everybody
]

listed := [{"path": ["role_entity", i], "member": member} |
	some i, entity in terraform.values.role_entity
	member := split(entity, ":")[1]
	member in everybody
]
