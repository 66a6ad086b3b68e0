package lib.quantities_test

import data.lib.quantities

test_numbers_and_digits_stand_for_themselves if {
	quantities.number(2) == 2
	quantities.number(0.5) == 0.5
	quantities.number("64") == 64
	quantities.number("0") == 0
	quantities.number("007") == 7
}

test_units_are_powers_of_ten_and_of_two if {
	quantities.number("250m") == 0.25
	quantities.number("100n") * 10 == quantities.number("1u")
	quantities.number("64k") == 64000
	quantities.number("1.5Gi") == 1610612736
	quantities.number("1Mi") == 1048576
	quantities.number("2E") == 2000000000000000000
}

test_signs_exponents_and_bare_points_are_read if {
	quantities.number("+5") == 5
	quantities.number("-1.5") == -1.5
	quantities.number("1e3") == 1000
	quantities.number("2E3") == 2000
	quantities.number(".5") == 0.5
	quantities.number("5.") == 5
}

test_what_is_no_quantity_is_undefined if {
	texts := ["", "m", ".", "abc", "${CPU}", "1 Gi", "1.2.3", "0x10", "nan", "inf", "1e", "2..", "1.e5", "--1", "e5"]
	[text | some text in array.concat(texts, [null, true, []]); quantities.number(text) != "nothing"] == []
}
