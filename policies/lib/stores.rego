# METADATA
# title: Secrets from a store
# description: What an ExternalSecret says of fetching its values again.
package lib.stores

external := input.resource.spec if input.resource.kind == "ExternalSecret"

external := input.resource.spec.externalSecretSpec if input.resource.kind == "ClusterExternalSecret"

default external_path := ["spec"]

external_path := ["spec", "externalSecretSpec"] if input.resource.kind == "ClusterExternalSecret"

# Whether an interval such as `0`, `0s` or `0h0m0s` says that nothing is fetched again.
never(interval) if interval == 0

never(interval) if {
	is_string(interval)
	contains(interval, "0")
	trim(interval, "0hms") == ""
}
