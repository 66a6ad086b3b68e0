# METADATA
# title: Unsigned images are only noted
# description: A policy that audits or warns lets every image in, signed or not.
# related_resources:
#   - ref: https://kyverno.io/docs/policy-types/cluster-policy/verify-images/
# custom:
#   id: K8S-0112
#   severity: medium
#   checklist: [SEC-IMAGE-3]
#   kinds:
#     - ClusterPolicy.kyverno.io
#     - Policy.kyverno.io
#     - ImageValidatingPolicy.policies.kyverno.io
#     - NamespacedImageValidatingPolicy.policies.kyverno.io
#     - ClusterImagePolicy.policy.sigstore.dev
#     - ClusterImagePolicy.config.openshift.io
#     - ImagePolicy.config.openshift.io
#     - BinaryAuthorizationPolicy.binaryauthorization.cnrm.cloud.google.com
#   message: "{kind} {name} checks signatures of images but lets unsigned ones in"
#   remediation: Set failureAction to Enforce (Kyverno), mode to enforce (sigstore), or enforcementMode to ENFORCED_BLOCK_AND_AUDIT_LOG.
package rules.kubernetes.image_signature_not_enforced

import data.lib.signing

default applies := false

applies if count(signing.demands) > 0

violations contains {"path": demand.path, "params": {"kind": input.resource.kind, "name": input.resource.metadata.name}} if {
	some demand in signing.demands
	not demand.refuses
}
