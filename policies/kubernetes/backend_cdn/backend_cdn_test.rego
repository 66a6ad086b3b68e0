package rules.kubernetes.backend_cdn_test

import data.rules.kubernetes.backend_cdn

resource(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "shop"}, "spec": spec}}

annotated(kind, annotations) := {"resource": {"kind": kind, "metadata": {"name": "shop", "annotations": annotations}, "spec": {}}}

found(path, params) := {"path": path, "params": params}

place := found(["spec", "cdn", "enabled"], {})

test_the_cdn_is_on_or_off if {
	backend_cdn.evidence == {place} with input as resource("BackendConfig", {"cdn": {"enabled": true}})
	backend_cdn.violations == set() with input as resource("BackendConfig", {"cdn": {"enabled": true}})
	backend_cdn.violations == {place} with input as resource("BackendConfig", {"cdn": {"enabled": false}})
	backend_cdn.violations == set() with input as resource("BackendConfig", {"timeoutSec": 30})
}
