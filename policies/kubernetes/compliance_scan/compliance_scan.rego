# METADATA
# title: Compliance is checked on a schedule
# description: A check that ran once says nothing of today.
# related_resources:
#   - ref: https://github.com/aquasecurity/kube-bench
# custom:
#   id: K8S-0426
#   severity: low
#   checklist: [OBS-AUDIT-5]
#   kinds: [CronJob]
#   message: "{name} is suspended: compliance is no longer checked"
#   remediation: Let it run on its schedule.
package rules.kubernetes.compliance_scan

import data.lib.pods

checks := [container |
	some container in pods.main
	is_string(container.value.image)
	some tool in ["kube-bench", "prowler", "kubescape", "openscap", "inspec"]
	contains(container.value.image, tool)
]

evidence contains {"path": ["spec", "schedule"], "params": {"name": input.resource.metadata.name}} if {
	count(checks) > 0
	object.get(input.resource.spec, "suspend", false) == false
}

violations contains {"path": ["spec", "suspend"], "params": {"name": input.resource.metadata.name}} if {
	count(checks) > 0
	input.resource.spec.suspend == true
}
