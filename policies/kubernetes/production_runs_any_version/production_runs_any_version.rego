# METADATA
# title: Production that runs whatever was built last
# description: A restart brings another program into production, and nobody can say what ran before.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/containers/images/#image-names
# custom:
#   id: K8S-0530
#   severity: medium
#   checklist: [CONF-ENV-3]
#   kinds: [workload]
#   relations: [environments, kustomizations]
#   message: "Container {container} runs {image} in production"
#   remediation: "Name a version or a digest in image."
package rules.kubernetes.production_runs_any_version

import data.lib.environments
import data.lib.images

violations contains {"path": image.path, "params": {"container": image.container, "image": image.reference}} if {
	"production" in environments.classes
	some image in images.deployed
	not images.fixed(image)
	not images.replaced(image)
}
