# METADATA
# title: Container in the group root, or with a number that the team does not give out
# description: Many images and volumes leave their files writable to the group 0. Numbers of its own keep an application apart from the users of the node.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
# custom:
#   id: K8S-0051
#   severity: low
#   checklist: [SEC-RUNTIME-2]
#   kinds: [workload]
#   message: "{setting} of {who} is {value}"
#   remediation: Set it to a number above 0 and, where the team has ranges, in one of them.
#   parameters:
#     run_as_user: {description: "Ranges that runAsUser may be in", default: [{min: 0, max: 4294967295}]}
#     run_as_group: {description: "Ranges that runAsGroup may be in", default: [{min: 1, max: 4294967295}]}
#     fs_group: {description: "Ranges that fsGroup may be in", default: [{min: 1, max: 4294967295}]}
#     supplemental_groups: {description: "Ranges that supplementalGroups may be in", default: [{min: 1, max: 4294967295}]}
#     required: {description: "Which of runAsUser and runAsGroup must be set for every container", default: []}
package rules.kubernetes.id_range

import data.lib.pods
import data.lib.security

default applies := false

applies if security.user_namespace == false

ranges := data.parameters["K8S-0051"]

parameter := {"runAsUser": "run_as_user", "runAsGroup": "run_as_group", "fsGroup": "fs_group", "supplementalGroups": "supplemental_groups"}

violations contains violation if {
	some setting in ["runAsUser", "runAsGroup"]
	some context in security.contexts
	value := object.get(context.holds, setting, "not set")
	outside(setting, value)
	violation := {"path": security.place(context, setting), "params": {"setting": setting, "who": concat(" ", ["container", context.name]), "value": value}}
}

violations contains {"path": path, "params": {"setting": "fsGroup", "who": "the pod", "value": value}} if {
	value := security.pod_context.fsGroup
	outside("fsGroup", value)
	path := array.concat(pods.spec_path, ["securityContext", "fsGroup"])
}

violations contains {"path": path, "params": {"setting": "supplementalGroups", "who": "the pod", "value": value}} if {
	some i, value in security.pod_context.supplementalGroups
	outside("supplementalGroups", value)
	path := array.concat(pods.spec_path, ["securityContext", "supplementalGroups", i])
}

outside(setting, "not set") if setting in ranges.required

outside(setting, number) if {
	is_number(number)
	not inside(number, ranges[parameter[setting]])
}

inside(number, allowed) if {
	some range in allowed
	number >= range.min
	number <= range.max
}
