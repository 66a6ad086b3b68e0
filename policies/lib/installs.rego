# METADATA
# title: Charts that are installed
# description: Helm charts that a resource of Flux, Argo CD or k3s installs, with their values.
package lib.installs

# {"name", "path", "values", "values_path"}: the chart's own name, where it is named, and its values where they are an object.
charts := array.concat(array.concat(flux, k3s), argo)

flux := [{"name": own_name(chart), "path": path, "values": object.get(input.resource.spec, "values", {}), "values_path": ["spec", "values"]} |
	input.resource.kind == "HelmRelease"
	some path in [["spec", "chart", "spec", "chart"], ["spec", "chartRef", "name"]]
	chart := object.get(input.resource, path, null)
	is_string(chart)
]

k3s := [{"name": own_name(input.resource.spec.chart), "path": ["spec", "chart"], "values": {}, "values_path": ["spec", "valuesContent"]} |
	input.resource.kind == "HelmChart"
	is_string(input.resource.spec.chart)
]

argo := [{
	"name": own_name(source.value.chart),
	"path": array.concat(source.path, ["chart"]),
	"values": object.get(source.value, ["helm", "valuesObject"], {}),
	"values_path": array.concat(source.path, ["helm", "valuesObject"]),
} |
	some source in sources
	is_string(source.value.chart)
]

default application := {}

application := input.resource.spec if input.resource.kind == "Application"

application := input.resource.spec.template.spec if input.resource.kind == "ApplicationSet"

default application_path := ["spec"]

application_path := ["spec", "template", "spec"] if input.resource.kind == "ApplicationSet"

sources := array.concat(
	[{"value": application.source, "path": array.concat(application_path, ["source"])} | application.source],
	[{"value": source, "path": array.concat(application_path, ["sources", i])} | some i, source in application.sources],
)

own_name(chart) := steps[count(steps) - 1] if steps := split(trim_right(lower(chart), "/"), "/")
