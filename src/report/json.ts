import type { Report } from '../types.js';

/** The report as JSON, as `schemas/report.schema.json` describes it. */
export function formatJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
