# METADATA
# title: Compliance is reported by a machine
# description: A report that a machine makes every day is true every day.
# related_resources:
#   - ref: https://aquasecurity.github.io/trivy-operator/latest/docs/crds/clustercompliance-report/
# custom:
#   id: REPO-0241
#   severity: info
#   checklist: [OBS-AUDIT-5]
#   kinds: [installation]
#   message: "{product} is installed by {by}"
#   remediation: 'Install what reports compliance: the trivy operator, Kubescape, the compliance operator or Policy Reporter.'
package rules.repository.compliance_reports

evidence contains {"path": ["product"], "params": {"product": input.resource.product, "by": input.resource.by}} if {
	"compliance_reports" in input.resource.provides
}
