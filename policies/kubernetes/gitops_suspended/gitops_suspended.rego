# METADATA
# title: Reconciliation is suspended
# description: Changes in Git no longer reach the cluster, and nobody is told.
# related_resources:
#   - ref: https://fluxcd.io/flux/components/kustomize/kustomizations/#suspend
# custom:
#   id: K8S-0405
#   severity: high
#   checklist: [CONF-GITOPS-3]
#   kinds: [Kustomization.kustomize.toolkit.fluxcd.io, HelmRelease.helm.toolkit.fluxcd.io, GitRepository.source.toolkit.fluxcd.io, HelmRepository.source.toolkit.fluxcd.io, OCIRepository.source.toolkit.fluxcd.io]
#   message: Reconciliation is suspended
#   remediation: Remove suspend, and use flux suspend for the time of an incident.
package rules.kubernetes.gitops_suspended

violations contains {"path": ["spec", "suspend"], "params": {}} if input.resource.spec.suspend == true
