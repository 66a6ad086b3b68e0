package rules.kubernetes.certificate_renewed_too_late_test

import data.rules.kubernetes.certificate_renewed_too_late

certificate(spec) := {"resource": {"kind": "Certificate", "spec": spec}}

test_a_renewal_after_the_end_is_found if {
	certificate_renewed_too_late.violations == {{"path": ["spec", "renewBefore"], "params": {"duration": "24h", "before": "48h0m0s"}}} with input as certificate({"duration": "24h", "renewBefore": "48h0m0s"})
}

test_a_renewal_in_the_last_hour_is_found if {
	certificate_renewed_too_late.violations == {{"path": ["spec", "renewBefore"], "params": {"duration": "2160h", "before": "30m"}}} with input as certificate({"renewBefore": "30m"})
}

test_a_third_of_the_time_passes if {
	certificate_renewed_too_late.violations == set() with input as certificate({"duration": "2160h", "renewBefore": "360h"})
	certificate_renewed_too_late.violations == set() with input as certificate({"duration": "48h", "renewBefore": "16h"})
	certificate_renewed_too_late.violations == set() with input as certificate({"duration": "2160h"})
	certificate_renewed_too_late.violations == set() with input as certificate({"duration": "one year", "renewBefore": "soon"})
}
