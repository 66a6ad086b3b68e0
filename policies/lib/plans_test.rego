# METADATA
# title: Planned resources for tests
package lib.plans_test

# What a rule sees of a planned resource that is called main.
resource(type, values) := {"resource": neighbour(type, values)}

# The same with its neighbours, for instance {"referrers": […]}.
related(type, values, neighbours) := object.union(resource(type, values), {"related": object.union({"referrers": [], "references": []}, neighbours)})

# The same with what its attributes refer to, for instance {"bucket": ["aws_s3_bucket.main"]}.
referring(type, values, references) := {"resource": object.union(neighbour(type, values), {"references": references})}

# A resource that refers to the one that is judged, or that it refers to.
neighbour(type, values) := {"address": address(type), "type": type, "name": "main", "mode": "managed", "module": "", "values": values, "references": {}}

# A resource that refers by an attribute to the one of a type that is judged.
referrer(type, values, attribute, target) := object.union(neighbour(type, values), {"references": {attribute: [address(target)]}})

# Where something is found in such a resource.
place(type, path, params) := {"path": array.concat(["values"], path), "params": object.union({"address": address(type)}, params)}

address(type) := concat(".", [type, "main"])
