package rules.kubernetes.certificate_pasted_test

import data.rules.kubernetes.certificate_pasted

secret(name, content) := {"resource": object.union({"kind": "Secret", "metadata": {"name": name}, "type": "kubernetes.io/tls"}, content)}

test_a_pasted_certificate_is_found if {
	certificate_pasted.violations == {{"path": ["data", "tls.crt"], "params": {"secret": "shop-tls"}}} with input as secret("shop-tls", {"data": {"tls.crt": "LS0t", "tls.key": "LS0t"}})
	certificate_pasted.violations == {{"path": ["stringData", "tls.crt"], "params": {"secret": "shop-tls"}}} with input as secret("shop-tls", {"stringData": {"tls.crt": "-----BEGIN CERTIFICATE-----"}})
}

test_an_empty_secret_that_is_filled_later_passes if {
	certificate_pasted.violations == set() with input as secret("shop-tls", {"data": {"tls.crt": "", "tls.key": ""}})
	certificate_pasted.violations == set() with input as secret("shop-tls", {})
}

test_secrets_of_machines_and_other_types_are_not_asked if {
	not certificate_pasted.applies with input as secret("operator-webhook-cert", {})
	not certificate_pasted.applies with input as {"resource": {"kind": "Secret", "metadata": {"name": "a", "annotations": {"cert-manager.io/certificate-name": "a"}}, "type": "kubernetes.io/tls"}}
	not certificate_pasted.applies with input as {"resource": {"kind": "Secret", "metadata": {"name": "a"}, "type": "Opaque"}}
	certificate_pasted.violations == set() with input as secret("operator-webhook-cert", {"data": {"tls.crt": "LS0t"}})
}
