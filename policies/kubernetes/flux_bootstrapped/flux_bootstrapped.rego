# METADATA
# title: Flux is bootstrapped
# description: Flux applies itself from Git, so that whoever has the repository can set up the cluster anew.
# related_resources:
#   - ref: https://fluxcd.io/flux/installation/bootstrap/
# custom:
#   id: K8S-0561
#   severity: info
#   checklist: [CONF-GITOPS-1]
#   kinds: [Kustomization.kustomize.toolkit.fluxcd.io]
#   message: Flux applies its own manifests from Git
#   remediation: Run flux bootstrap, which commits gotk-sync.yaml.
package rules.kubernetes.flux_bootstrapped

# What the bootstrap calls its source and the Kustomization that applies the cluster's folder.
evidence contains {"path": ["spec", "sourceRef"], "params": {}} if {
	input.resource.metadata.name == "flux-system"
	input.resource.spec.sourceRef.name == "flux-system"
	is_string(input.resource.spec.path)
}
