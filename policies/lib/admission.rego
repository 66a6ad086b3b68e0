# METADATA
# title: Policies at admission
# description: Whether a policy of Kyverno, Gatekeeper, Kubewarden or Kubernetes itself turns objects away, or only writes down what it would.
package lib.admission

# "denies" or "watches"; undefined for what is no policy.
mode := "denies" if {
	input.resource.kind == "ValidatingAdmissionPolicyBinding"
	"Deny" in input.resource.spec.validationActions
} else := "watches" if {
	input.resource.kind == "ValidatingAdmissionPolicyBinding"
} else := "denies" if {
	kyverno
	enforces
} else := "watches" if {
	kyverno
	validates
} else := "watches" if {
	constraint
	input.resource.spec.enforcementAction in ["dryrun", "warn"]
} else := "denies" if {
	constraint
} else := "watches" if {
	kubewarden
	input.resource.spec.mode == "monitor"
} else := "denies" if {
	kubewarden
}

kyverno if startswith(input.resource.apiVersion, "kyverno.io/")

kyverno if startswith(input.resource.apiVersion, "policies.kyverno.io/")

constraint if startswith(input.resource.apiVersion, "constraints.gatekeeper.sh/")

kubewarden if startswith(input.resource.apiVersion, "policies.kubewarden.io/")

enforces if lower(input.resource.spec.validationFailureAction) == "enforce"

enforces if "Deny" in input.resource.spec.validationActions

enforces if {
	some rule in input.resource.spec.rules
	lower(rule.validate.failureAction) == "enforce"
}

validates if input.resource.spec.validationActions

validates if {
	some rule in input.resource.spec.rules
	rule.validate
}
