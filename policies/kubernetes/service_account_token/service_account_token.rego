# METADATA
# title: Token of the default account in a pod that was given no account
# description: Who gets into the pod can speak to the API server with it, and it gains whatever anybody ever binds to the account default.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/
# custom:
#   id: K8S-0054
#   severity: low
#   advice: true
#   checklist: [SEC-RUNTIME-2]
#   kinds: [workload]
#   relations: [role_bindings, service_accounts]
#   message: "The pod mounts the token of the service account {account}"
#   remediation: Set automountServiceAccountToken to false, or give the pod a serviceAccountName with the rights it needs.
#   parameters:
#     named_accounts: {description: "Whether pods with an account of their own are asked too", default: false}
package rules.kubernetes.service_account_token

import data.lib.pods

default applies := false

# Rights that were bound to the account say that the pod uses them.
applies if {
	count(input.related.role_bindings) == 0
	judged
}

default account := "default"

account := given if {
	given := object.get(pods.spec, "serviceAccountName", object.get(pods.spec, "serviceAccount", ""))
	is_string(given)
	given != ""
}

judged if account == "default"

judged if data.parameters["K8S-0054"].named_accounts == true

violations contains {"path": array.concat(pods.spec_path, ["automountServiceAccountToken"]), "params": {"account": account}} if {
	applies == true
	mounted
}

mounted if pods.spec.automountServiceAccountToken == true

mounted if {
	object.get(pods.spec, "automountServiceAccountToken", null) == null
	not kept_back
}

kept_back if {
	some service_account in input.related.service_accounts
	service_account.automountServiceAccountToken == false
}
