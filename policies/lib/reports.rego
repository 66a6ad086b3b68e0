# METADATA
# title: Reports
# description: How old a report is, and whether it is the newest of its kind.
package lib.reports

# Neither is true where nobody knows the age.
fresh(days) if input.facts.age_days <= days

# An old report counts only where no newer one follows it.
outdated(days) if {
	input.facts.age_days > days
	count(input.related.newer_reports) == 0
}
