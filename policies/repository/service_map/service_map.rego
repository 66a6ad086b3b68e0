# METADATA
# title: A map of services is installed
# description: Which service calls which is seen rather than remembered.
# related_resources:
#   - ref: https://kiali.io/docs/features/topology/
# custom:
#   id: REPO-0248
#   severity: info
#   checklist: [OBS-TRACE-3]
#   kinds: [installation]
#   message: "{product} is installed by {by}"
#   remediation: Install Kiali, Hubble or the visualisation of the mesh.
package rules.repository.service_map

evidence contains {"path": ["product"], "params": {"product": input.resource.product, "by": input.resource.by}} if {
	"service_map" in input.resource.provides
}
