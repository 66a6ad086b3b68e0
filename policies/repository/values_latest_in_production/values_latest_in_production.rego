# METADATA
# title: Production that a chart is told to run the newest image in
# description: A restart brings another program into production, and nobody can say what ran before.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/containers/images/#image-names
# custom:
#   id: REPO-0687
#   severity: medium
#   checklist: [CONF-ENV-3]
#   kinds: [chart_values]
#   relations: [environments]
#   mentions: [latest]
#   message: "{name} is {text} in production"
#   remediation: Name the version that is deployed, or pin the digest.
package rules.repository.values_latest_in_production

import data.lib.chart_images
import data.lib.environments

violations contains {"path": tag.path, "params": {"name": tag.key, "text": tag.text}} if {
	some tag in chart_images.unversioned
	production
}

production if "production" in environments.classes

# The namespace that the release goes to.
production if {
	some word in split(lower(input.facts.namespace), "-")
	word in ["prod", "production", "live"]
}
