# METADATA
# title: Names
# description: How messages call the judged object.
package lib.names

# Its name, or what the name will begin with.
default name := ""

name := input.resource.metadata.name if is_string(input.resource.metadata.name)

name := input.resource.metadata.generateName if {
	not input.resource.metadata.name
	is_string(input.resource.metadata.generateName)
}
