package rules.repository.postgresql_archive_test

import data.rules.repository.postgresql_archive

given(values) := {"resource": object.union({"archive_mode": {"text": "on", "value": true}}, values), "facts": {"by": "file"}, "related": {"readers": []}}

text(value) := {"text": value, "value": value}

found(path, problem) := {{"path": [path, "text"], "params": {"problem": problem}}}

test_an_archive_elsewhere_is_evidence if {
	postgresql_archive.evidence == found("archive_command", "") with input as given({"archive_command": text("wal-g wal-push %p")})
	postgresql_archive.evidence == found("archive_command", "") with input as given({"archive_command": text("pgbackrest --stanza=db archive-push %p"), "archive_timeout": {"text": "60", "value": 60000}, "archive_mode": text("always")})
	postgresql_archive.evidence == set() with input as given({"archive_command": text("cp %p /archive/%f")})
	postgresql_archive.evidence == set() with input as given({"archive_command": text("wal-g wal-push %p"), "archive_mode": {"text": "off", "value": false}})
}

test_an_archive_that_is_none if {
	postgresql_archive.violations == found("archive_command", "archive_command throws the log away") with input as given({"archive_command": text("/bin/true")})
	postgresql_archive.violations == found("archive_timeout", "Up to an hour or more of changes is not in the archive yet") with input as given({"archive_command": text("wal-g wal-push %p"), "archive_timeout": {"text": "2h", "value": 7200000}})
	postgresql_archive.violations == found("wal_level", "wal_level = minimal leaves nothing to archive or to replicate") with input as given({"wal_level": text("minimal")})
	postgresql_archive.violations == set() with input as given({"archive_command": text("cp %p /archive/%f"), "wal_level": text("replica")})
}
