import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { ReadygateError } from '../../errors.js';
import type { Credentials } from './issue.js';

/** Where a certificate and its key lie. */
export interface CertificateFiles {
  readonly certificate: string;
  readonly key: string;
}

/** Credentials that can be served. */
export interface LoadedCertificate {
  readonly credentials: Credentials;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** Watched certificate files. */
export interface CertificateWatch {
  readonly current: () => LoadedCertificate;
  /** Looks at the files now. */
  check(): void;
  stop(): void;
}

/** cert-manager renews weeks ahead, and reading two small files costs nothing worth saving. */
const INTERVAL_MS = 1000;

/** Reads a certificate and its key. Throws ReadygateError (`read`) where they are missing, broken, or do not belong together. */
export function loadCertificate(files: CertificateFiles): LoadedCertificate {
  try {
    const credentials = readCredentials(files);
    createSecureContext({ cert: credentials.certificate, key: credentials.key });
    return { credentials, expires: Date.parse(new X509Certificate(credentials.certificate).validTo) };
  } catch (error) {
    throw new ReadygateError({
      code: 'read',
      message: `The certificate ${files.certificate} and the key ${files.key} cannot be used: ${error instanceof Error ? error.message : String(error)}.`,
      remedy: 'Both must be PEM and belong together.',
      location: null,
    });
  }
}

/**
 * Watches the files and tells of every new certificate. Mounted secrets are replaced as links and in two steps, so what counts is the content, and what
 * cannot be used is tried again: meanwhile the certificate that is there serves on.
 */
export function watchCertificate(files: CertificateFiles, on: { changed(loaded: LoadedCertificate): void; failed(problem: string): void }): CertificateWatch {
  let current = loadCertificate(files);
  let lastProblem = '';
  const check = () => {
    try {
      const { certificate, key } = readCredentials(files);
      if (certificate === current.credentials.certificate && key === current.credentials.key) return;
      current = loadCertificate(files);
      lastProblem = '';
      on.changed(current);
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      if (problem !== lastProblem) on.failed(problem);
      lastProblem = problem;
    }
  };
  const timer = setInterval(check, INTERVAL_MS);
  timer.unref();
  return { current: () => current, check, stop: () => clearInterval(timer) };
}

function readCredentials({ certificate, key }: CertificateFiles): Credentials {
  return { certificate: readFileSync(certificate, 'utf8'), key: readFileSync(key, 'utf8') };
}
