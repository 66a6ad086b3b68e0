# METADATA
# title: Policy webhook that the API server asks
# description: A webhook that is ignored when it fails turns nothing away while it is down.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#failure-policy
# custom:
#   id: K8S-0418
#   severity: medium
#   checklist: [SEC-RUNTIME-5]
#   kinds: [ValidatingWebhookConfiguration]
#   message: The API server goes on without asking when the policy webhook fails
#   remediation: "Set failurePolicy: Fail, and exclude what the webhook itself needs."
package rules.kubernetes.admission_webhook

policy_engine if {
	some word in ["kyverno", "gatekeeper", "kubewarden", "polaris", "policy", "readygate", "opa-", "validating-webhook"]
	contains(lower(input.resource.metadata.name), word)
}

evidence contains {"path": ["webhooks", i], "params": {}} if {
	policy_engine
	some i, webhook in input.resource.webhooks
	object.get(webhook, "failurePolicy", "Fail") == "Fail"
}

# The side webhooks of an engine may be ignored; one that decides has to be asked.
violations contains {"path": ["webhooks", 0, "failurePolicy"], "params": {}} if {
	policy_engine
	count(input.resource.webhooks) > 0
	every webhook in input.resource.webhooks {
		webhook.failurePolicy == "Ignore"
	}
}
