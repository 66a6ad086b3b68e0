import { writeFileSync } from 'node:fs';
import type { CertificateFiles } from '../../src/webhook/certificate/files.js';
import type { Authority } from '../../src/webhook/certificate/issue.js';

const HOUR_MS = 3_600_000;
/** A certificate's validity around the present. */
export const FRESH = { from: Date.now() - HOUR_MS, until: Date.now() + 24 * HOUR_MS };

/** Issues a certificate for the loopback address and writes it, as a renewal does. */
export function writeCertificate(files: CertificateFiles, authority: Authority): string {
  const { certificate, key } = authority.issue(['127.0.0.1', 'localhost'], FRESH);
  writeFileSync(files.key, key);
  writeFileSync(files.certificate, certificate);
  return certificate;
}
