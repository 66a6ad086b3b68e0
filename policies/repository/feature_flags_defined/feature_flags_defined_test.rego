package rules.repository.feature_flags_defined_test

import data.rules.repository.feature_flags_defined

flag(variant) := {"resource": {"new": {"state": "ENABLED", "variants": {"on": true, "off": false}, "defaultVariant": variant}}}

test_the_default_decides if {
	feature_flags_defined.evidence == {{"path": ["new"], "params": {}}} with input as flag("off")
	feature_flags_defined.violations == set() with input as flag("off")
	feature_flags_defined.evidence == set() with input as flag("none")
	feature_flags_defined.violations == {{"path": ["new", "defaultVariant"], "params": {"flag": "new", "variant": "none"}}} with input as flag("none")
}
