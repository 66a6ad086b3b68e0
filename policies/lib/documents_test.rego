package lib.documents_test

import data.lib.documents

topic(counts) := object.union({"whole": true, "words": 200, "steps": 0, "code": 0, "commands": 0, "rows": 0, "filler": 0, "aspects": []}, counts)

test_steps_commands_and_rows_can_be_followed if {
	documents.followable(topic({"steps": 3}))
	documents.followable(topic({"commands": 3}))
	documents.followable(topic({"rows": 2}))
	not documents.followable(topic({"steps": 2, "commands": 2, "rows": 1}))
}

test_text_code_or_a_table_is_something if {
	documents.substantial(topic({"words": 15}))
	documents.substantial(topic({"words": 0, "code": 6}))
	documents.substantial(topic({"words": 0, "rows": 2}))
	not documents.substantial(topic({"words": 14}))
}

test_all_aspects_are_needed if {
	documents.has_all(topic({"aspects": ["cause", "remedy"]}), ["remedy", "cause"])
	not documents.has_all(topic({"aspects": ["cause"]}), ["remedy", "cause"])
}

test_a_stub_is_named_for_its_topic_and_says_nothing if {
	documents.stub with input as {"resource": topic({"words": 79})}
	documents.stub with input as {"resource": topic({"filler": 3, "steps": 3})}
	not documents.stub with input as {"resource": topic({"words": 79, "steps": 3})}
	not documents.stub with input as {"resource": topic({"words": 80, "filler": 2})}
	not documents.stub with input as {"resource": topic({"words": 79, "aspects": ["cause", "remedy"]})}
	not documents.stub with input as {"resource": topic({"words": 10, "whole": false})}
	not documents.stub with input as {"resource": topic({"filler": 3, "steps": 4})}
}
