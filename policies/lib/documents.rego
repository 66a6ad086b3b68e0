# METADATA
# title: Documents
# description: Whether a document has what can be acted on, by the counts that the host made of one topic.
package lib.documents

# Steps, commands or rows that somebody can follow.
followable(topic) if topic.steps >= 3

followable(topic) if topic.commands >= 3

followable(topic) if topic.rows >= 2

# More than a heading: text, code or a table that says something.
substantial(topic) if topic.words >= 15

substantial(topic) if topic.code >= 6

substantial(topic) if topic.rows >= 2

has_all(topic, aspects) if count([aspect | some aspect in aspects; not aspect in topic.aspects]) == 0

# A document that is named for the topic and says nothing of it yet: little text without steps, or a form that nobody filled in.
default stub := false

stub if {
	input.resource.whole == true
	input.resource.words < 80
	count(input.resource.aspects) < 2
	not followable(input.resource)
}

stub if {
	input.resource.whole == true
	input.resource.filler >= 3
	input.resource.filler >= (input.resource.steps + input.resource.commands) + input.resource.rows
}
