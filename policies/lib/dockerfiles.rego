# METADATA
# title: Dockerfiles
# description: What the image that a Dockerfile builds is made of.
package lib.dockerfiles

stages := input.resource.stages

default deployed := true

# An image for development or tests, told by the name of the file.
deployed := false if {
	some word in split(replace(replace(lower(input.source.name), "-", "."), "_", "."), ".")
	word in ["dev", "development", "devcontainer", "test", "tests", "ci", "local", "debug", "builder", "e2e"]
}

# One that cannot be built is no image.
deployed := false if count(without_base) > 0

# Numbers of the stages whose FROM names no image.
without_base := [i | some i, stage in stages; stage.base == ""]

# The stage that becomes the image.
last := stages[count(stages) - 1]

last_path := ["stages", count(stages) - 1]

# The stages that the image is made of, the last one first: each is built on the one after it.
layers := [stages[i] |
	some i in numbers.range(count(stages) - 1, 0)
	builds_on(i)
]

builds_on(i) if i == count(stages) - 1

builds_on(i) if {
	stages[i].name != ""
	lower(stages[i].name) == lower(last.base)
}

# The image from a registry that the image is built on.
root_base := layers[count(layers) - 1].base

# All USER instructions that hold for the image, in the order in which they are written: {"user", "path"}.
users := [{"user": instruction.words[0], "path": ["stages", i, "instructions", j]} |
	some i, stage in stages
	builds_on(i)
	some j, instruction in stage.instructions
	instruction.keyword == "USER"
	is_string(instruction.words[0])
]
