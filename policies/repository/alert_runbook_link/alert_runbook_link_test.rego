package rules.repository.alert_runbook_link_test

import data.rules.repository.alert_runbook_link

alert(url) := {"resource": {"alert": "DatabaseDown", "annotations": {"runbook_url": url}}}

test_an_address_is_evidence if {
	alert_runbook_link.evidence == {{"path": ["annotations", "runbook_url"], "params": {}}} with input as alert("https://github.com/shop/ops/blob/main/runbooks/database.md")
	alert_runbook_link.violations == set() with input as alert("https://github.com/shop/ops/blob/main/runbooks/database.md")
	alert_runbook_link.applies with input as alert("https://shop.internal/a")
}

test_a_placeholder_is_found if {
	some url in ["https://example.com/runbooks/database", "https://wiki.example.com/a", "http://localhost/a", "TODO", ""]
	alert_runbook_link.evidence == set() with input as alert(url)
	alert_runbook_link.violations == {{"path": ["annotations", "runbook_url"], "params": {"alert": "DatabaseDown", "url": url}}} with input as alert(url)
}

test_an_alert_without_one_is_left_alone if {
alert_runbook_link.evidence |
	alert_runbook_link.violations == set() with input as {"resource": {"alert": "A", "annotations": {}}}
	not alert_runbook_link.applies with input as {"resource": {"alert": "A"}}
}
