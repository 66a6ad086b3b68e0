# METADATA
# title: Drill of disaster recovery that was held
# description: A plan that nobody has tried does not work; what worked two years ago may not work today.
# related_resources:
#   - ref: https://csrc.nist.gov/pubs/sp/800/34/r1/upd1/final
# custom:
#   id: REPO-0513
#   severity: medium
#   checklist: [HA-DR-5]
#   kinds: [document_topic]
#   relations: [newer_reports, trials]
#   message: "The last drill was held on {date}, {days} days ago"
#   remediation: "Hold the drill again, at least once a year, and write down when and with which result."
#   parameters:
#     days: {description: how many days after a drill the next one is due, default: 365}
package rules.repository.recovery_drill

limit := data.parameters["REPO-0513"].days

# Days that are still to come are plans.
held := [day | some day in input.resource.held; day.day <= input.facts.today]

last := max([day.day | some day in held])

age := input.facts.today - last

evidence contains {"path": [], "params": {}} if {
	input.resource.topic == "drill"
	"outcome" in input.resource.aspects
	age <= limit
}

violations contains {"path": ["held", i], "params": {"date": day.date, "days": age}} if {
	input.resource.topic == "drill"
	age > limit
	count(input.related.newer_reports) == 0
	count(input.related.trials) == 0
	i := min([j | some j, other in input.resource.held; other.day == last])
	day := input.resource.held[i]
}

applies := input.resource.topic == "drill"
