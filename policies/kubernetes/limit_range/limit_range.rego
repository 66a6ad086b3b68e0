# METADATA
# title: LimitRange gives containers a memory limit
# description: Containers of the namespace that set no limit of their own get the default at admission.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/policy/limit-range/
# custom:
#   id: K8S-0068
#   severity: info
#   checklist: [SEC-RUNTIME-3]
#   kinds: [LimitRange]
#   message: "LimitRange {name} gives a memory limit of {limit} to containers that set none"
#   remediation: Set default.memory and defaultRequest on a limit of type Container.
package rules.kubernetes.limit_range

import data.lib.names
import data.lib.quantities

evidence contains {"path": ["spec", "limits", i, "default", "memory"], "params": {"name": names.name, "limit": limit["default"].memory}} if {
	some i, limit in input.resource.spec.limits
	limit.type == "Container"
	quantities.number(limit["default"].memory)
}
