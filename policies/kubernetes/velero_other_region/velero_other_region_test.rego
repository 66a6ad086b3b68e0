package rules.kubernetes.velero_other_region_test

import data.rules.kubernetes.velero_other_region

location(kind, name, region) := {"kind": kind, "metadata": {"name": name}, "spec": {"config": {"region": region}}}

locations := [location("BackupStorageLocation", "far", "eu-west-1"), location("BackupStorageLocation", "near", "us-east-1"), location("VolumeSnapshotLocation", "near", "us-east-1"), location("VolumeSnapshotLocation", "far", "eu-west-1")]

given(template) := {"resource": {"kind": "Schedule", "metadata": {"name": "far"}, "spec": {"schedule": "@daily", "template": object.union({"storageLocation": "far"}, template)}}, "related": {"backup_locations": locations}}

test_volumes_that_stay_behind if {
	params := {"name": "far", "region": "eu-west-1", "volumes": "us-east-1"}
	velero_other_region.violations == {{"path": ["spec", "template", "volumeSnapshotLocations", 0], "params": params}} with input as given({"volumeSnapshotLocations": ["near"]})
	velero_other_region.violations == set() with input as given({"volumeSnapshotLocations": ["far"]})
	velero_other_region.violations == set() with input as given({"volumeSnapshotLocations": ["near"], "snapshotMoveData": true})
	velero_other_region.violations == set() with input as given({"volumeSnapshotLocations": ["near"], "snapshotVolumes": false})
	velero_other_region.violations == set() with input as given({"volumeSnapshotLocations": ["elsewhere"]})
}

test_data_in_another_region_is_evidence if {
	velero_other_region.evidence == {{"path": ["spec", "template", "storageLocation"], "params": {"name": "far", "region": "eu-west-1", "volumes": ""}}} with input as given({"defaultVolumesToFsBackup": true})
	velero_other_region.evidence == set() with input as given({"volumeSnapshotLocations": ["far"]})
	velero_other_region.evidence == set() with input as object.union(given({"snapshotMoveData": true}), {"related": {"backup_locations": [locations[0]]}})
}
