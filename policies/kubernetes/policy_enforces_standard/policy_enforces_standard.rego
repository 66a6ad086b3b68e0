# METADATA
# title: Policy enforces a Pod Security Standard
# description: A policy engine turns pods away at admission that break the Pod Security Standards.
# related_resources:
#   - ref: https://kyverno.io/policies/pod-security/
#   - ref: https://open-policy-agent.github.io/gatekeeper-library/website/pspintro/
# custom:
#   id: K8S-0015
#   severity: info
#   checklist: [SEC-RUNTIME-1]
#   kinds: [ClusterPolicy.kyverno.io, Policy.kyverno.io, ValidatingPolicy.policies.kyverno.io, K8sPSPPrivilegedContainer.constraints.gatekeeper.sh]
#   message: "Policy {policy} enforces Pod Security Standards"
#   remediation: Set Kyverno's failureAction to Enforce, or Gatekeeper's enforcementAction to deny, once the reports are clean.
package rules.kubernetes.policy_enforces_standard

import data.lib.names

evidence contains {"path": path, "params": {"policy": names.name}} if some path in enforced

enforced := array.concat(by_level, array.concat(by_category, array.concat(by_expression, by_constraint)))

# A rule of Kyverno that checks a whole level.
by_level := [["spec", "rules", i, "validate", "podSecurity", "level"] |
	some i, rule in input.resource.spec.rules
	rule.validate.podSecurity.level in ["baseline", "restricted"]
	enforces(rule)
]

# A policy for one control, as in Kyverno's own collection.
by_category := [["spec", "rules", i, "name"] |
	startswith(input.resource.metadata.annotations["policies.kyverno.io/category"], "Pod Security Standards")
	some i, rule in input.resource.spec.rules
	not rule.validate.podSecurity
	enforces(rule)
]

by_expression := [["spec", "validationActions"] |
	startswith(input.resource.metadata.annotations["policies.kyverno.io/category"], "Pod Security Standards")
	"Deny" in input.resource.spec.validationActions
]

by_constraint := [["spec"] |
	input.resource.kind == "K8sPSPPrivilegedContainer"
	lower(object.get(input.resource.spec, "enforcementAction", "deny")) == "deny"
]

enforces(rule) if lower(object.get(rule.validate, "failureAction", object.get(input.resource.spec, "validationFailureAction", "Audit"))) == "enforce"
