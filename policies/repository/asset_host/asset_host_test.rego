package rules.repository.asset_host_test

import data.rules.repository.asset_host

# A file of settings from their flat names and what they say.
file(entries) := {"resource": {}, "facts": {"holder": "file", "open": [], "settings": [object.union({"key": flat, "flat": concat("", ["_", flat, "_"]), "path": [flat]}, said) | some [flat, said] in entries]}}

found(flat, params) := {"path": [flat], "params": params}

test_an_address_of_a_cdn_for_static_files if {
	settings := file([["rails_asset_host", {"text": "https://cdn.shop.example"}], ["static_url", {"text": "/static/"}], ["cdn_url", {"text": "https://cdn.shop.example"}], ["assets_url", {"text": "https://shop.example/assets"}]])
	asset_host.evidence == {found("rails_asset_host", {"name": "rails_asset_host"})} with input as settings
}
