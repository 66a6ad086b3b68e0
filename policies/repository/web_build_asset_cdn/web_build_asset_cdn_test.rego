package rules.repository.web_build_asset_cdn_test

import data.rules.repository.web_build_asset_cdn

config(entries) := {"resource": {"tool": "next", "options": [{"line": 1, "name": name, "value": value} | some [name, value] in entries]}}

first(params) := {{"path": ["options", 0], "params": params}}

test_an_address_of_a_cdn if {
	web_build_asset_cdn.evidence == first({"name": "assetPrefix"}) with input as config([["assetPrefix", "https://cdn.shop.example"]])
	web_build_asset_cdn.evidence == set() with input as config([["base", "/shop/"], ["output.publicPath", "https://shop.example/"]])
}
