# METADATA
# title: Pull policy that does not fit the image
# description: >-
#   `Never` needs somebody to put the image on every node. `IfNotPresent` with a tag that moves leaves each node with the image that it pulled first.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy
# custom:
#   id: K8S-0104
#   severity: low
#   advice: true
#   checklist: [SEC-IMAGE-4]
#   kinds: [workload]
#   relations: [kustomizations]
#   message: "Container {container} pulls {image} {policy}"
#   remediation: Push the image to a registry under a fixed version with imagePullPolicy IfNotPresent, or set Always where the tag moves.
#   parameters:
#     always: {description: "Whether each container has to say that its image is pulled at each start, as on nodes that tenants share", default: false}
package rules.kubernetes.image_pull_policy

import data.lib.images

violations contains {"path": array.concat(array.slice(image.path, 0, count(image.path) - 1), ["imagePullPolicy"]), "params": params} if {
	some image in images.deployed
	policy := mismatch(image, object.get(image.of, "imagePullPolicy", ""))
	params := {"container": image.container, "image": image.reference, "policy": policy}
}

mismatch(image, policy) := "never, so it must be on each node already" if {
	policy == "Never"
} else := "only where it is missing, though its tag moves" if {
	policy == "IfNotPresent"
	not images.fixed(image)
	not images.replaced(image)
} else := "without saying that it is always pulled" if {
	data.parameters["K8S-0104"].always == true
	policy != "Always"
}
