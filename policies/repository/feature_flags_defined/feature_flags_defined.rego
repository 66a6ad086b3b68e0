# METADATA
# title: Feature flags with their variants
# description: A flag whose default is none of its variants gives an error instead of a value.
# related_resources:
#   - ref: https://flagd.dev/reference/flag-definitions/
# custom:
#   id: REPO-0171
#   severity: medium
#   checklist: [PIPE-DEPLOY-4]
#   kinds: [feature_flags]
#   message: The default of {flag}, {variant}, is none of its variants
#   remediation: Set defaultVariant to one of the variants.
package rules.repository.feature_flags_defined

evidence contains {"path": [name], "params": {}} if {
	some name, flag in input.resource
	flag.state == "ENABLED"
	flag.defaultVariant in object.keys(flag.variants)
}

violations contains {"path": [name, "defaultVariant"], "params": {"flag": name, "variant": flag.defaultVariant}} if {
	some name, flag in input.resource
	is_string(flag.defaultVariant)
	not flag.defaultVariant in object.keys(flag.variants)
}
