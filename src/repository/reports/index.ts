import type { EmbeddedFormat, TextFormat } from '../format.js';
import { backupStatus, restoreJobs } from './backup.js';
import { coverageReport } from './coverage.js';
import { loadReport } from './load.js';
import { testReport } from './tests.js';
import { vulnerabilityReport } from './vulnerabilities.js';

/** Results that tools write, read by what is in them. */
export const reports: readonly TextFormat[] = [coverageReport, testReport, vulnerabilityReport, restoreJobs, loadReport];
export const reportsElsewhere: readonly EmbeddedFormat[] = [backupStatus];
