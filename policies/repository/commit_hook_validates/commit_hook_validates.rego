# METADATA
# title: Configuration is validated before each commit
# description: A mistake is found by whoever makes it.
# related_resources:
#   - ref: https://pre-commit.com/
# custom:
#   id: REPO-0129
#   severity: info
#   checklist: [CONF-GITOPS-5]
#   kinds: [commit_hooks]
#   message: Configuration is validated before each commit
#   remediation: Add a hook that validates manifests, charts or Terraform.
package rules.repository.commit_hook_validates

evidence contains {"path": hook.path, "params": {}} if {
	some hook in input.facts.hooks
	some word in validators
	contains(hook.id, word)
}

validators := ["kubeconform", "kubeval", "kube-linter", "kube-score", "helmlint", "helm-lint", "helm_lint", "terraform_validate", "terraform-validate", "tflint", "checkov", "tfsec", "trivy", "conftest", "yamllint", "kustomize", "readygate", "cfn-lint", "polaris", "datree", "actionlint", "promtool"]
