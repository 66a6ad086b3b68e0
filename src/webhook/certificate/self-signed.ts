import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type CertificateFiles, loadCertificate } from './files.js';
import { createAuthority } from './issue.js';

/** Certificate files with the authority that clients have to trust. */
export interface SelfSigned extends CertificateFiles {
  readonly authority: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const VALID_FOR = 365 * DAY_MS;

/**
 * Writes `ca.crt`, `tls.crt` and `tls.key` into a folder, for trying things out. Files that are there and hold for another day stay, so that a restart
 * needs no new bundle. The authority's own key is written nowhere.
 */
export function writeSelfSigned(folder: string, names: readonly string[], now: number): SelfSigned {
  const files = { authority: path.join(folder, 'ca.crt'), certificate: path.join(folder, 'tls.crt'), key: path.join(folder, 'tls.key') };
  if (existsSync(files.authority) && existsSync(files.certificate) && existsSync(files.key) && loadCertificate(files).expires > now + DAY_MS) return files;
  const validity = { from: now - DAY_MS, until: now + VALID_FOR };
  const authority = createAuthority('readygate (self-signed)', validity);
  const { certificate, key } = authority.issue(names, validity);
  mkdirSync(folder, { recursive: true });
  writeFileSync(files.authority, authority.certificate);
  writeFileSync(files.key, key, { mode: 0o600 });
  writeFileSync(files.certificate, certificate);
  return files;
}
