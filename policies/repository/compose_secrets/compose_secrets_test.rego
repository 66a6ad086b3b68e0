package rules.repository.compose_secrets_test

import data.rules.repository.compose_secrets

test_secrets_as_files_are_evidence_where_they_are_deployed if {
	compose_secrets.evidence == {{"path": ["secrets"], "params": {}}} with input as {"resource": {"secrets": ["db_password"]}, "facts": {"purpose": "production"}}
	compose_secrets.evidence == set() with input as {"resource": {"secrets": ["db_password"]}, "facts": {"purpose": "development"}}
	compose_secrets.evidence == set() with input as {"resource": {"secrets": []}, "facts": {"purpose": "production"}}
}
