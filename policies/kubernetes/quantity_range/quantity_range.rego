# METADATA
# title: Request or limit that cannot be meant
# description: >-
#   A unit that is missing or wrong asks for a few bytes or for hundreds of processors: the container never starts, or no node has room
#   for it.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
# custom:
#   id: K8S-0064
#   severity: high
#   checklist: [SEC-RUNTIME-3]
#   kinds: [workload]
#   message: "{who} has {quantity} as its {resource} {figure}"
#   remediation: Write memory with Mi or Gi, where m means thousandths of a byte, and parts of a processor with m, as in 250m.
#   parameters:
#     requests:
#       description: What requests may be, as resource and {min, max}; one that is left out is not asked
#       default: {cpu: {min: 1m, max: 256}, memory: {min: 1Mi, max: 64Ti}, ephemeral-storage: {min: 1Mi, max: 1Pi}}
#     limits:
#       description: What limits may be, as resource and {min, max}; one that is left out is not asked
#       default: {cpu: {min: 1m, max: 256}, memory: {min: 1Mi, max: 64Ti}, ephemeral-storage: {min: 1Mi, max: 1Pi}}
package rules.kubernetes.quantity_range

import data.lib.quantities
import data.lib.resources

violations contains violation if {
	some figure in resources.figures
	range := data.parameters["K8S-0064"][figure.of][figure.resource]
	outside(figure.number, range)
	not left_out(figure)
	params := {"who": figure.who, "figure": trim_suffix(figure.of, "s"), "resource": figure.resource, "quantity": figure.quantity}
	violation := {"path": figure.path, "params": params}
}

outside(number, range) if number < quantities.number(range.min)

outside(number, range) if number > quantities.number(range.max)

# A request of zero says that there is none.
left_out(figure) if {
	figure.of == "requests"
	figure.number == 0
}
