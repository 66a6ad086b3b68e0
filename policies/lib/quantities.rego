# METADATA
# title: Quantities
# description: Kubernetes' numbers with a unit, such as 250m or 1.5Gi.
package lib.quantities

# What stands behind a number: the factor as a fraction, because a thousandth is not exact.
units := {
	"Ki": [1024, 1], "Mi": [1048576, 1], "Gi": [1073741824, 1], "Ti": [1099511627776, 1], "Pi": [1125899906842624, 1],
	"Ei": [1152921504606846976, 1], "n": [1, 1000000000], "u": [1, 1000000], "m": [1, 1000], "k": [1000, 1], "M": [1000000, 1],
	"G": [1000000000, 1], "T": [1000000000000, 1], "P": [1000000000000000, 1], "E": [1000000000000000000, 1],
}

# The number that a quantity stands for, undefined where it is none.
number(quantity) := quantity if is_number(quantity)

number(quantity) := in_text(quantity) if is_string(quantity)

# Most are a whole number with one of a few units, or none.
in_text(text) := whole(digits, substring(text, count(digits), -1)) if {
	digits := trim_right(text, "mMGTKi")
	trim(digits, "0123456789") == ""
	contains("123456789", substring(digits, 0, 1))
	digits != ""
} else := 0 - positive(trim_prefix(text, "-")) if {
	startswith(text, "-")
} else := positive(trim_prefix(text, "+"))

whole(digits, unit) := to_number(digits) if {
	unit == ""
} else := to_number(digits) * 1048576 if {
	unit == "Mi"
} else := to_number(digits) / 1000 if {
	unit == "m"
} else := to_number(digits) * 1073741824 if {
	unit == "Gi"
} else := to_number(digits) * 1099511627776 if {
	unit == "Ti"
}

positive(text) := scaled(text, 2) if {
	endswith(text, "i")
} else := scaled(text, 1) if {
	not contains("0123456789.", substring(text, count(text) - 1, 1))
} else := plain(text)

scaled(text, length) := (plain(substring(text, 0, start)) * factor[0]) / factor[1] if {
	start := count(text) - length
	start > 0
	factor := units[substring(text, start, length)]
}

# to_number takes more than digits and hands on what is no number, so only what JSON would write gets there. Digits alone are most of them.
plain(text) := to_number(text) if {
	trim(text, "0123456789") == ""
	contains("123456789", substring(text, 0, 1))
	text != ""
} else := to_number(leading_zero(trim_left(trim_suffix(text, "."), "0"))) if {
	contains(".0123456789", substring(text, 0, 1))
	trim(text, ".eE+-") != ""
	trim(text, "0123456789.eE+-") == ""
	not contains(lower(text), ".e")
	not contains(text, "..")
}

leading_zero(digits) := digits if {
	contains("123456789", substring(digits, 0, 1))
	digits != ""
} else := concat("", ["0", digits])
