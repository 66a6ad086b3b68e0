package rules.repository.contacts_test

import data.rules.repository.contacts

list(reachable, fake) := {"resource": {"line": 3, "heading": "Contacts", "entries": reachable + fake, "reachable": reachable, "fake": fake, "sample": "555-0100", "sample_line": 5}}

test_contacts_that_answer_are_evidence if {
	contacts.evidence == {{"path": [], "params": {}}} with input as list(2, 0)
	contacts.violations == set() with input as list(2, 0)
}

test_a_single_contact_is_neither if {
contacts.evidence | contacts.violations == set() with input as list(1, 0)}

test_placeholders_are_found_beside_real_contacts if {
	contacts.evidence == set() with input as list(3, 1)
	contacts.violations == {{"path": [], "params": {"fake": 1, "entries": 4, "sample": "555-0100"}}} with input as list(3, 1)
}
