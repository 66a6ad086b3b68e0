/** What a step of a pipeline does. */
export type Activity =
  | 'unit_test' | 'integration_test' | 'e2e_test' | 'performance_test' | 'performance_measurement' | 'smoke_test'
  | 'scan_code' | 'scan_dependencies' | 'scan_image' | 'scan_configuration' | 'scan_secrets' | 'scan_running'
  | 'lint' | 'typecheck' | 'coverage_gate' | 'quality_gate' | 'validate_configuration'
  | 'build_image' | 'push_image' | 'sign' | 'sign_image' | 'sbom' | 'publish'
  | 'deploy' | 'blue_green' | 'canary' | 'rollout_status' | 'health_check' | 'http_check' | 'rollback' | 'automatic_rollback' | 'rename'
  | 'migrate' | 'migrate_down' | 'detect_drift' | 'locked_install' | 'update_dependencies'
  | 'release' | 'release_notes' | 'compliance_report' | 'upload_sarif' | 'trial_cluster' | 'invalidate_cdn' | 'generate_client';

/** What was found of one command or action. */
export interface Recognised {
  readonly does: readonly Activity[];
  /** False where the tool, called like this, does not fail for what it finds. */
  readonly fails: boolean;
  /** Files that it writes, for a later step that uploads them. */
  readonly writes: readonly string[];
  /** Tags that an image is pushed under. */
  readonly tags: readonly string[];
  /** The share of covered code that it demands, in percent; null for none. */
  readonly percent: number | null;
  /** Addresses that it calls. */
  readonly urls: readonly string[];
}

export const NOTHING: Recognised = { does: [], fails: true, writes: [], tags: [], percent: null, urls: [] };
