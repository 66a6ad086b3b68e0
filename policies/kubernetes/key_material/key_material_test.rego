package rules.kubernetes.key_material_test

import data.rules.kubernetes.key_material

token := concat("", ["gh", "p_abcdefghijklmnopqrstuvwxyzABCDEFGHIJ"])

line := "QW4gZXhhbXBsZSB0aGF0IG9wZW5zIG5vdGhpbmcgYXQgYWxsLCBtYWRlIG9mIHdv"

key := concat("\n", ["-----BEGIN PRIVATE KEY-----", line, "-----END PRIVATE KEY-----"])

found(path, place, what) := {{"path": path, "params": {"place": place, "what": what}}}

test_tokens_in_environment_variables_and_arguments_are_found if {
	key_material.violations == found(["spec", "containers", 0, "env", 0, "value"], "Environment variable X", "a token of GitHub") with input as {"resource": {
		"kind": "Pod",
		"spec": {"containers": [{"name": "web", "env": [{"name": "X", "value": token}]}]},
	}}
	key_material.violations == found(["spec", "containers", 0, "args", 0], "An argument of container web", "a token of GitHub") with input as {"resource": {
		"kind": "Pod",
		"spec": {"containers": [{"name": "web", "args": [concat("=", ["--token", token])]}]},
	}}
}

test_keys_in_config_maps_and_secrets_are_found if {
	key_material.violations == found(["data", "id_rsa"], "Key id_rsa", "a private key") with input as {"resource": {"kind": "ConfigMap", "data": {"id_rsa": key, "n": 5}}}
	key_material.violations == found(["stringData", "id_rsa"], "Key id_rsa", "a private key") with input as {"resource": {"kind": "Secret", "stringData": {"id_rsa": key}}}
	key_material.violations == found(["data", "token"], "Key token", "a token of GitHub") with input as {"resource": {"kind": "Secret", "data": {"token": base64.encode(token)}}}
}

test_words_in_place_of_a_key_pass if {
	text := "-----BEGIN PRIVATE KEY-----\n# put the key here, it has more than sixty characters as everybody knows\n-----END PRIVATE KEY-----"
	key_material.violations == set() with input as {"resource": {"kind": "Secret", "stringData": {"tls.key": text}}}
}

test_other_texts_and_sops_pass if {
	key_material.violations == set() with input as {"resource": {"kind": "Pod", "spec": {"containers": [{"name": "web", "env": [{"name": "A", "value": "b"}], "args": ["c"]}]}}}
	key_material.applies == true with input as {"resource": {"kind": "Pod"}}
	key_material.applies == false with input as {"resource": {"kind": "Secret", "sops": {"version": "3.9.0"}}}
}
