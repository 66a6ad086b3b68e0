# METADATA
# title: Image from a registry that gets no updates
# description: Registries that were frozen or emptied serve old images without fixes, until they serve none at all.
# related_resources:
#   - ref: https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/
#   - ref: https://github.com/bitnami/containers/issues/83267
# custom:
#   id: K8S-0106
#   severity: medium
#   checklist: [SEC-IMAGE-4]
#   kinds: [workload]
#   message: "Container {container} runs {image}, and {registry} gets no more updates"
#   remediation: Take the image from where its project publishes it now, for Kubernetes' own images registry.k8s.io.
#   parameters:
#     registries:
#       description: Registries, folders of registries and images that nothing may come from
#       default: [k8s.gcr.io, gcr.io/google_containers, gcr.io/google-containers, docker.io/bitnami, docker.io/bitnamilegacy]
#     exempt:
#       description: Images in them that may be used
#       default: [docker.io/bitnami/sealed-secrets-controller, docker.io/bitnami/minideb]
package rules.kubernetes.image_registry_refused

import data.lib.images

violations contains {"path": image.path, "params": {"container": image.container, "image": image.reference, "registry": registry}} if {
	some image in images.all
	some registry in data.parameters["K8S-0106"].registries
	images.inside(image, registry)
	not image.name in data.parameters["K8S-0106"].exempt
}
