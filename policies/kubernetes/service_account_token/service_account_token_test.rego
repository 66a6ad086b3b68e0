package rules.kubernetes.service_account_token_test

import data.rules.kubernetes.service_account_token

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

related(spec, accounts) := object.union(workload(spec), {"related": {"service_accounts": accounts, "role_bindings": []}})

violation(account) := {"path": ["spec", "template", "spec", "automountServiceAccountToken"], "params": {"account": account}}

parameters(named) := {"K8S-0054": {"named_accounts": named}}

test_the_token_of_the_default_account_is_found if {
	service_account_token.violations == {violation("default")} with input as related({}, [])
	service_account_token.violations == {violation("default")} with input as related({"automountServiceAccountToken": true}, [{"automountServiceAccountToken": false}])
	service_account_token.applies with input as related({}, []) with data.parameters as parameters(false)
	service_account_token.applies with input as related({"serviceAccountName": "default"}, []) with data.parameters as parameters(false)
	service_account_token.violations == {violation("default")} with input as related({"serviceAccountName": 7}, [])
	service_account_token.violations == {violation("default")} with input as related({"serviceAccountName": ""}, [])
}

test_a_token_that_is_kept_back_passes if {
	service_account_token.violations == set() with input as related({"automountServiceAccountToken": false}, [])
	service_account_token.violations == set() with input as related({}, [{"kind": "ServiceAccount", "automountServiceAccountToken": false}])
	service_account_token.violations == {violation("default")} with input as related({}, [{"kind": "ServiceAccount"}])
}

test_an_account_of_its_own_is_asked_only_where_the_team_says_so if {
	not service_account_token.applies with input as related({"serviceAccountName": "web"}, []) with data.parameters as parameters(false)
	service_account_token.violations == set() with input as related({"serviceAccountName": "web"}, []) with data.parameters as parameters(false)
	not service_account_token.applies with input as related({"serviceAccount": "web"}, []) with data.parameters as parameters(false)
	service_account_token.applies with input as related({"serviceAccountName": "web"}, []) with data.parameters as parameters(true)
	service_account_token.violations == {violation("web")} with input as related({"serviceAccountName": "web"}, []) with data.parameters as parameters(true)
}

test_an_account_with_rights_is_not_asked if {
	not service_account_token.applies with input as object.union(related({}, []), {"related": {"role_bindings": [{"kind": "RoleBinding"}]}}) with data.parameters as parameters(false)
}
