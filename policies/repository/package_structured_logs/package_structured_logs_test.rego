package rules.repository.package_structured_logs_test

import data.rules.repository.package_structured_logs

# A package with these dependencies: name and whether they are for building only.
asks_for(entries) := {"resource": {}, "source": {"file": "go.mod"}, "facts": {"ecosystem": "go", "name": "shop", "dependencies": [{"name": name, "version": "1.0.0", "development": development, "path": ["dependencies", name]} | some [name, development] in entries]}}

found(name) := {"path": ["dependencies", name], "params": {"name": name}}

test_loggers_that_write_fields if {
	package_structured_logs.evidence == {found("go.uber.org/zap"), found("net.logstash.logback:logstash-logback-encoder")} with input as asks_for([["go.uber.org/zap", false], ["net.logstash.logback:logstash-logback-encoder", false]])
}

test_loggers_of_lines_of_tests_and_of_pages_show_nothing if {
	package_structured_logs.evidence == set() with input as asks_for([["github.com/sirupsen/logrus", false], ["pino", true]])
	package_structured_logs.evidence == set() with input as asks_for([["pino", false], ["react", false]])
}
