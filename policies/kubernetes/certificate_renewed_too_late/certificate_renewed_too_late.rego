# METADATA
# title: Certificate that is renewed too late
# description: A renewal on the last day leaves no time to notice that it failed, and one after the end never helps.
# related_resources:
#   - ref: https://cert-manager.io/docs/usage/certificate/#reissuance-triggered-by-expiry-renewal
# custom:
#   id: K8S-0527
#   severity: high
#   checklist: [SEC-CERT-3]
#   kinds: [Certificate.cert-manager.io]
#   message: "The certificate lasts {duration} and is renewed {before} before its end"
#   remediation: "Set renewBefore to about a third of duration, 360h of 2160h."
package rules.kubernetes.certificate_renewed_too_late

violations contains {"path": ["spec", "renewBefore"], "params": {"duration": duration, "before": before}} if {
	before := input.resource.spec.renewBefore
	duration := object.get(input.resource.spec, "duration", "2160h")
	too_late(hours(duration), hours(before))
}

too_late(lasts, left) if left >= lasts

# A day is less than a weekend on which nobody looks; certificates of a few days are renewed all the time.
too_late(lasts, left) if {
	lasts >= 720
	left < 24
}

# Hours of a duration such as `2160h`, `90m` or `720h0m0s`; undefined for anything else.
hours(text) := to_number(parts[0]) if {
	parts := split(text, "h")
	count(parts) == 2
	trim(parts[0], "0123456789") == ""
	parts[0] != ""
} else := to_number(parts[0]) / 60 if {
	parts := split(text, "m")
	count(parts) == 2
	trim(parts[0], "0123456789") == ""
	parts[0] != ""
}
