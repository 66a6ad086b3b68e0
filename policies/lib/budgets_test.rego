package lib.budgets_test

import data.lib.budgets

test_percentages_and_numbers_are_told_apart if {
	budgets.percent("25%") == 25
	not budgets.percent(2)
	not budgets.percent("2")
	budgets.number(2) == 2
	budgets.number("2") == 2
	not budgets.number("25%")
}

test_a_percentage_of_pods_is_rounded_up if {
	budgets.at_least("50%", 3) == 2
	budgets.at_least("90%", 5) == 5
	budgets.at_least(2, 5) == 2
}

test_none_and_all if {
	budgets.none(0)
	budgets.none("0%")
	not budgets.none(1)
	budgets.all_pods("100%")
	not budgets.all_pods("99%")
	not budgets.all_pods(100)
}
