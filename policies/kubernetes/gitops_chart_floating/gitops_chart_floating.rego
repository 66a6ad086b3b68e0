# METADATA
# title: Chart in any version
# description: What is deployed follows from whatever the chart repository has that day, and not from Git.
# related_resources:
#   - ref: https://fluxcd.io/flux/components/helm/helmreleases/#chart-template
#   - ref: https://argo-cd.readthedocs.io/en/stable/user-guide/tracking_strategies/#helm
# custom:
#   id: K8S-0403
#   severity: medium
#   checklist: [CONF-GITOPS-2]
#   kinds: [Application.argoproj.io, ApplicationSet.argoproj.io, HelmRelease.helm.toolkit.fluxcd.io]
#   message: The chart {chart} is taken in any version
#   remediation: Name the version of the chart, and let a bot update it.
package rules.kubernetes.gitops_chart_floating

import data.lib.gitops

violations contains {"path": array.concat(source.path, ["targetRevision"]), "params": {"chart": source.value.chart}} if {
	some source in gitops.sources
	is_string(source.value.chart)
	any_version(object.get(source.value, "targetRevision", ""))
}

# With a chart from Git the version is that of the commit.
violations contains {"path": ["spec", "chart", "spec", "version"], "params": {"chart": chart.chart}} if {
	chart := input.resource.spec.chart.spec
	object.get(chart, ["sourceRef", "kind"], "HelmRepository") == "HelmRepository"
	any_version(object.get(chart, "version", ""))
}

any_version(version) if version in ["", "*", "x", ">=0", ">=0.0.0", ">0.0.0", ">= 0.0.0", "latest", "HEAD"]
