# METADATA
# title: Terraform resources
# description: Values of the planned resource and its neighbours in the configuration. What the plan does not know yet is absent from the values.
package lib.terraform

default values := {}

values := input.resource.values if is_object(input.resource.values)

# Resources whose configuration refers to this one.
default referrers := []

referrers := input.related.referrers if is_array(input.related.referrers)

# Resources that the configuration of this one refers to.
default references := []

references := input.related.references if is_array(input.related.references)

# A violation or a piece of evidence at a path below the values. The empty path stands for the block as a whole.
place(path, params) := {"path": array.concat(["values"], path), "params": object.union({"address": input.resource.address}, params)}

# Whether a boolean is true or false. Providers write one that may also be unset as a text.
on(holder, key) if holder[key] in [true, "true"]

off(holder, key) if holder[key] in [false, "false"]

# An attribute or a block that nobody set.
unset(holder, key) if object.get(holder, key, null) in [null, "", [], {}]

# The first block of a name; {} where there is none.
default block(_, _) := {}

block(holder, key) := holder[key][0] if is_object(holder[key][0])

# Where an attribute of the first block of a name stands, or would stand.
within(name, key) := [name, 0, key] if {
	is_object(values[name][0])
} else := [name]

# Whether an attribute is set, also when its value comes from another resource and is not known yet.
given(attribute) if not unset(values, attribute)

given(attribute) if count(input.resource.references[attribute]) > 0

# Whether a neighbour refers to this resource by an attribute.
refers_here(neighbour, attribute) if input.resource.address in neighbour.references[attribute]

# What a document allows to be one or several, as a list.
default listed(_) := []

listed(value) := value if {
	is_array(value)
} else := [value] if {
	value != null
}
