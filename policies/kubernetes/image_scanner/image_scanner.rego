# METADATA
# title: Images are scanned in the cluster
# description: A scanner that runs beside the workloads also finds the vulnerabilities that become known after an image was built.
# related_resources:
#   - ref: https://aquasecurity.github.io/trivy-operator/latest/
# custom:
#   id: K8S-0110
#   severity: info
#   checklist: [SEC-IMAGE-2]
#   kinds: [workload, HelmRelease.helm.toolkit.fluxcd.io, Application.argoproj.io, ApplicationSet.argoproj.io, HelmChart.helm.cattle.io]
#   mentions: [trivy, starboard, kubevuln, kubescape, clair, anchore, neuvector, harbor, scanner, stackrox, grype, snyk, kubernetes-monitor, quay]
#   message: "{name} scans images for vulnerabilities"
#   remediation: Install a scanner such as the Trivy Operator, Kubescape, NeuVector or Harbor with Trivy.
package rules.kubernetes.image_scanner

import data.lib.images
import data.lib.installs

evidence contains {"path": image.path, "params": {"name": program}} if {
	some image in images.deployed
	steps := split(image.repository, "/")
	program := steps[count(steps) - 1]
	program in programs
}

evidence contains {"path": chart.path, "params": {"name": chart.name}} if {
	some chart in installs.charts
	chart.name in programs
	not switched_off(chart)
}

programs := {
	"trivy-operator", "starboard-operator", "starboard", "kubevuln", "kubescape-operator", "clair", "anchore-engine", "enterprise-anchore", "anchore",
	"neuvector", "core-neuvector", "scanner-neuvector", "harbor", "trivy-adapter-photon", "harbor-scanner-trivy", "scanner-v4", "stackrox-central-services",
	"trivy", "trivy-server", "grype", "snyk-monitor", "kubernetes-monitor", "image-assurance-scanner-api", "quay-container-security-operator",
}

# Harbor comes with a scanner that can be left out.
switched_off(chart) if {
	chart.name == "harbor"
	chart.values.trivy.enabled == false
}
