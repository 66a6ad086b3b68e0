package lib.semantic_versions_test

import data.lib.semantic_versions

test_three_numbers_and_what_may_follow if {
	every version in ["0.1.0", "1.10.3", "2.0.0-rc.1", "1.2.3+build.5", "1.2.3-rc.1+build"] {
		semantic_versions.semantic(version)
	}
}

test_other_versions_are_none if {
	every version in ["1.2", "1.2.3.4", "01.2.3", "1.x.0", "v1.2.3", "", "latest"] {
		not semantic_versions.semantic(version)
	}
}
