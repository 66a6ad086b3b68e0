import picomatch from 'picomatch';
import type { Problem } from '../errors.js';
import type { Finding } from '../types.js';
import type { Waiver } from './waiver.js';

/** Findings with their status, and what should be said about the waivers themselves. */
export interface Suppression {
  readonly findings: readonly Finding[];
  readonly notices: readonly Problem[];
}

/** What suppression needs to know beside the findings. */
export interface SuppressOptions {
  readonly waivers: readonly Waiver[];
  /** Fingerprints of the baseline with how often each is known. */
  readonly baseline: ReadonlyMap<string, number>;
  /** `2026-11-24`: waivers count up to and including their last day. */
  readonly today: string;
  environmentsOf(file: string): readonly string[];
}

/** Marks findings as waived or known. An expired waiver does not count; expired and unused ones are told. */
export function suppress(findings: readonly Finding[], options: SuppressOptions): Suppression {
  const active = options.waivers.filter((waiver) => waiver.until >= options.today).map((waiver) => ({ waiver, fits: matcher(waiver, options) }));
  const used = new Set<Waiver>();
  const left = new Map(options.baseline);
  const marked = findings.map((finding): Finding => {
    const match = active.find(({ fits }) => fits(finding));
    if (match !== undefined) {
      used.add(match.waiver);
      return { ...finding, status: 'waived' };
    }
    const known = left.get(finding.fingerprint) ?? 0;
    if (known === 0) return finding;
    left.set(finding.fingerprint, known - 1);
    return { ...finding, status: 'known' };
  });
  const notices = options.waivers.flatMap((waiver) => {
    if (waiver.until < options.today) return [notice(waiver, `The waiver of ${waiver.id} by ${waiver.owner} expired on ${waiver.until}.`, 'Mend the finding or renew the waiver.')];
    return used.has(waiver) ? [] : [notice(waiver, `The waiver of ${waiver.id} by ${waiver.owner} waives nothing.`, 'Remove it.')];
  });
  return { findings: marked, notices };
}

function matcher(waiver: Waiver, { environmentsOf }: SuppressOptions): (finding: Finding) => boolean {
  const { scope } = waiver;
  const fitsFile = scope.file === null ? () => true : scope.lines === null && scope.file.includes('*') ? picomatch(scope.file, { dot: true }) : (file: string) => file === scope.file;
  return (finding) =>
    (finding.ruleId === waiver.id || finding.items.includes(waiver.id)) &&
    fitsFile(finding.file) &&
    (scope.lines === null || (finding.file === waiver.location.file && finding.line >= scope.lines[0] && finding.line <= scope.lines[1])) &&
    (scope.kind === null || finding.resource.kind === scope.kind) &&
    (scope.namespace === null || finding.resource.namespace === scope.namespace) &&
    (scope.name === null || finding.resource.name === scope.name) &&
    (scope.container === null || finding.container === scope.container) &&
    (scope.image === null || (finding.image !== null && fitsImage(scope.image, finding.image))) &&
    (scope.address === null || finding.resource.address === scope.address) &&
    (scope.environment === null || environmentsOf(finding.file).includes(scope.environment));
}

function fitsImage(pattern: string, image: string): boolean {
  return pattern.endsWith('*') ? image.startsWith(pattern.slice(0, -1)) : image === pattern;
}

function notice(waiver: Waiver, message: string, remedy: string): Problem {
  return { code: 'waiver', message, remedy, location: waiver.location };
}
