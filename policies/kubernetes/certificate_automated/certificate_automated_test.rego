package rules.kubernetes.certificate_automated_test

import data.rules.kubernetes.certificate_automated

evidence(path) := {{"path": path, "params": {}}}

test_certificates_of_cert_manager_and_google_cloud if {
	certificate_automated.evidence == evidence(["spec", "issuerRef"]) with input as {"resource": {"kind": "Certificate", "spec": {"issuerRef": {"name": "letsencrypt"}}}}
	certificate_automated.evidence == evidence(["spec", "domains"]) with input as {"resource": {"kind": "ManagedCertificate", "spec": {"domains": ["shop.example.com"]}}}
}

test_annotations_that_ask_for_one if {
	annotated := {"kind": "Ingress", "metadata": {"annotations": {"cert-manager.io/cluster-issuer": "letsencrypt"}}}
	certificate_automated.evidence == evidence(["metadata", "annotations", "cert-manager.io/cluster-issuer"]) with input as {"resource": annotated}
	acme := {"kind": "Ingress", "metadata": {"annotations": {"kubernetes.io/tls-acme": "true"}}}
	certificate_automated.evidence == evidence(["metadata", "annotations", "kubernetes.io/tls-acme"]) with input as {"resource": acme}
}

test_a_certificate_from_a_secret_is_none if {
	certificate_automated.evidence == set() with input as {"resource": {"kind": "Ingress", "metadata": {"annotations": {"kubernetes.io/tls-acme": "false"}}, "spec": {"tls": [{"secretName": "shop"}]}}}
}
