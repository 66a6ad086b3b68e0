# METADATA
# title: Revisions to go back to are kept
# description: The last good version is there when it is needed.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#revision-history-limit
# custom:
#   id: K8S-0409
#   severity: info
#   checklist: [CONF-GITOPS-4]
#   kinds: [Deployment, StatefulSet, DaemonSet, Rollout.argoproj.io, Application.argoproj.io, HelmRelease.helm.toolkit.fluxcd.io]
#   mentions: [revisionHistoryLimit]
#   message: Revisions to go back to are kept
#   remediation: Set revisionHistoryLimit to a few revisions; in a HelmRelease set upgrade.remediation.
package rules.kubernetes.revisions_kept

evidence contains {"path": ["spec", "revisionHistoryLimit"], "params": {}} if input.resource.spec.revisionHistoryLimit > 0

evidence contains {"path": ["spec", "upgrade", "remediation"], "params": {}} if input.resource.spec.upgrade.remediation.retries != 0
