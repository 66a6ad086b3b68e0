# METADATA
# title: GitOps
# description: Applications of Argo CD, also those that an ApplicationSet makes, and where they come from.
package lib.gitops

default spec := {}

spec := input.resource.spec if input.resource.kind == "Application"

spec := input.resource.spec.template.spec if input.resource.kind == "ApplicationSet"

default path := ["spec"]

path := ["spec", "template", "spec"] if input.resource.kind == "ApplicationSet"

# {"value", "path"} of each source.
sources := array.concat(
	[{"value": spec.source, "path": array.concat(path, ["source"])} | is_object(spec.source)],
	[{"value": source, "path": array.concat(path, ["sources", i])} | some i, source in object.get(spec, "sources", [])],
)
