# METADATA
# title: Image from a registry that is not allowed
# description: Registries that nobody vetted can serve anything. Which ones are allowed is yours to say.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/secure-software-supply-chain/
# custom:
#   id: K8S-0105
#   severity: high
#   checklist: [SEC-IMAGE-4]
#   kinds: [workload]
#   message: "Container {container} runs {image}, and {name} is not in an allowed registry"
#   remediation: Take the image from one of the registries in the parameter registries of K8S-0105, or mirror it there.
#   parameters:
#     registries:
#       description: "Allowed registries, folders of registries and images, such as ghcr.io, registry.example.com/shop or docker.io/library/nginx; none means that all are"
#       default: []
package rules.kubernetes.image_registry_allowed

import data.lib.images

default applies := false

applies if count(data.parameters["K8S-0105"].registries) > 0

violations contains {"path": image.path, "params": {"container": image.container, "image": image.reference, "name": image.name}} if {
	applies
	some image in images.all
	not allowed(image)
}

allowed(image) if {
	some registry in data.parameters["K8S-0105"].registries
	images.inside(image, registry)
}
