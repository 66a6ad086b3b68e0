# METADATA
# title: Kubernetes cluster from a module
# description: A module of a registry describes it as code, with a version that everybody can look at.
# related_resources:
#   - ref: https://developer.hashicorp.com/terraform/language/modules
# custom:
#   id: REPO-0612
#   severity: info
#   checklist: [CONF-TF-2]
#   kinds: [terraform_module]
#   message: "Module {name} is {source}"
#   remediation: Describe it by Terraform, with a module of a registry or with resources of your own.
package rules.repository.terraform_module_cluster

import data.lib.terraform_modules

evidence contains {"path": [], "params": {"name": input.resource.name, "source": input.resource.source}} if {
	some word in terraform_modules.words
	word in ["eks", "gke", "aks", "kubernetes-engine", "kubernetes"]
}
