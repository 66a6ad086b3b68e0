# METADATA
# title: Unsigned images are refused
# description: Admission that checks signatures lets in only what the team's own pipeline has built.
# related_resources:
#   - ref: https://kyverno.io/docs/policy-types/cluster-policy/verify-images/
# custom:
#   id: K8S-0111
#   severity: info
#   checklist: [SEC-IMAGE-3]
#   kinds:
#     - workload
#     - HelmRelease.helm.toolkit.fluxcd.io
#     - Application.argoproj.io
#     - ApplicationSet.argoproj.io
#     - HelmChart.helm.cattle.io
#     - ClusterPolicy.kyverno.io
#     - Policy.kyverno.io
#     - ImageValidatingPolicy.policies.kyverno.io
#     - NamespacedImageValidatingPolicy.policies.kyverno.io
#     - ClusterImagePolicy.policy.sigstore.dev
#     - ClusterImagePolicy.config.openshift.io
#     - ImagePolicy.config.openshift.io
#     - BinaryAuthorizationPolicy.binaryauthorization.cnrm.cloud.google.com
#   mentions: [connaisseur, ratify, portieris]
#   message: "{name} refuses images without a signature"
#   remediation: Sign images in the pipeline and demand the signature at admission, for instance with verifyImages of Kyverno in Enforce.
package rules.kubernetes.image_signature_demanded

import data.lib.images
import data.lib.installs
import data.lib.signing

evidence contains {"path": demand.path, "params": {"name": input.resource.metadata.name}} if {
	some demand in signing.demands
	demand.refuses
}

evidence contains {"path": image.path, "params": {"name": program}} if {
	some image in images.deployed
	steps := split(image.repository, "/")
	program := steps[count(steps) - 1]
	program in ["connaisseur", "ratify", "portieris"]
}

evidence contains {"path": chart.path, "params": {"name": chart.name}} if {
	some chart in installs.charts
	chart.name in ["connaisseur", "ratify", "portieris"]
}
