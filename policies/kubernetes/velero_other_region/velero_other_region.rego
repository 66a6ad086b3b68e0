# METADATA
# title: Backups in another region
# description: A region can be away for days. A backup whose objects are in another region while its volumes stay helps with the objects only.
# related_resources:
#   - ref: https://velero.io/docs/main/locations/
#   - ref: https://velero.io/docs/main/csi-snapshot-data-movement/
# custom:
#   id: K8S-0472
#   severity: medium
#   checklist: [PERF-BACKUP-3]
#   kinds: [Schedule.velero.io]
#   relations: [backup_locations]
#   message: "{name} keeps its objects in {region}, but the snapshots of its volumes in {volumes}"
#   remediation: Set snapshotMoveData or defaultVolumesToFsBackup to true, so that the data goes where the objects go.
package rules.kubernetes.velero_other_region

backup := input.resource.spec.template

region_of(kind, name) := region if {
	some location in input.related.backup_locations
	location.kind == kind
	location.metadata.name == name
	region := location.spec.config.region
}

region := region_of("BackupStorageLocation", backup.storageLocation)

# Data that goes with the objects.
moved if backup.snapshotMoveData == true

moved if backup.defaultVolumesToFsBackup == true

snapshot_regions := {name: region_of("VolumeSnapshotLocation", name) | some name in backup.volumeSnapshotLocations}

violations contains {"path": ["spec", "template", "volumeSnapshotLocations", i], "params": params} if {
	object.get(backup, "snapshotVolumes", true) == true
	not moved
	some i, name in backup.volumeSnapshotLocations
	snapshot_regions[name] != region
	params := {"name": input.resource.metadata.name, "region": region, "volumes": snapshot_regions[name]}
}

others contains other if {
	some location in input.related.backup_locations
	other := location.spec.config.region
	other != region
}

# Where other backups, snapshots or volumes of the same installation are in another region.
evidence contains {"path": ["spec", "template", "storageLocation"], "params": {"name": input.resource.metadata.name, "region": region, "volumes": ""}} if {
	count(others) > 0
	moved
	object.get(input.resource.spec, "paused", false) == false
}
