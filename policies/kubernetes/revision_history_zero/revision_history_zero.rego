# METADATA
# title: No revision kept to go back to
# description: With no old revision kept, "kubectl rollout undo" has nothing to return to when a release fails.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#clean-up-policy
# custom:
#   id: K8S-0215
#   severity: low
#   checklist: [CONF-GITOPS-4]
#   kinds: [Deployment, StatefulSet, DaemonSet, Rollout.argoproj.io]
#   mentions: [revisionHistoryLimit]
#   message: No earlier revision is kept
#   remediation: Remove revisionHistoryLimit (Kubernetes keeps 10) or set it to at least 1.
package rules.kubernetes.revision_history_zero

violations contains {"path": ["spec", "revisionHistoryLimit"], "params": {}} if input.resource.spec.revisionHistoryLimit == 0
