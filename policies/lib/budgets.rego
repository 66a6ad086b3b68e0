# METADATA
# title: Numbers and percentages of disruption budgets and updates
# description: Kubernetes takes both in one field, "25%" or 2.
package lib.budgets

# The percentage that a value names; undefined for a number.
percent(value) := to_number(trim_suffix(value, "%")) if {
	is_string(value)
	endswith(value, "%")
}

# The number of pods that a value names; undefined for a percentage.
number(value) := value if is_number(value)

number(value) := to_number(value) if {
	is_string(value)
	not endswith(value, "%")
}

# How many of `total` pods a minimum asks for: percentages are rounded up.
at_least(value, _) := number(value)

at_least(value, total) := ceil((percent(value) * total) / 100)

none(value) if number(value) == 0

none(value) if percent(value) == 0

all_pods(value) if percent(value) >= 100
