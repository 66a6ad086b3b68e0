import { X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createAuthority } from '../../src/webhook/certificate/issue.js';
import { writeSelfSigned } from '../../src/webhook/certificate/self-signed.js';
import { temporaryFolder } from '../support/temporary.js';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const DAY_MS = 86_400_000;

it('an authority issues certificates for names and addresses that it vouches for', () => {
  const authority = new X509Certificate(createAuthority('test', { from: NOW, until: NOW + DAY_MS }).certificate);
  expect({ ca: authority.ca, subject: authority.subject, signsItself: authority.verify(authority.publicKey) }).toEqual({ ca: true, subject: 'CN=test', signsItself: true });
  const issuing = createAuthority('test', { from: NOW, until: NOW + DAY_MS });
  const server = new X509Certificate(issuing.issue(['readygate.readygate.svc', '10.0.0.7', '2001:db8::7'], { from: NOW, until: Date.parse('2051-01-02T03:04:05Z') }).certificate);
  expect(server.verify(new X509Certificate(issuing.certificate).publicKey)).toBe(true);
  expect(server.verify(authority.publicKey)).toBe(false);
  expect(server.subjectAltName).toBe('DNS:readygate.readygate.svc, IP Address:10.0.0.7, IP Address:2001:DB8:0:0:0:0:0:7');
  expect(server.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
  expect([server.ca, server.validFrom, server.validTo]).toEqual([false, 'Nov 24 12:00:00 2026 GMT', 'Jan  2 03:04:05 2051 GMT']);
});

it('self-signed files stay over a restart, and are renewed before they expire; the key is for its owner only', () => {
  const folder = path.join(temporaryFolder(), 'certs');
  const files = writeSelfSigned(folder, ['localhost', '127.0.0.1'], NOW);
  const first = readFileSync(files.certificate, 'utf8');
  expect(new X509Certificate(first).checkIssued(new X509Certificate(readFileSync(files.authority)))).toBe(true);
  if (process.platform !== 'win32') expect(statSync(files.key).mode & 0o777).toBe(0o600);
  writeSelfSigned(folder, ['localhost', '127.0.0.1'], NOW + 100 * DAY_MS);
  expect(readFileSync(files.certificate, 'utf8')).toBe(first);
  writeSelfSigned(folder, ['localhost', '127.0.0.1'], NOW + 365 * DAY_MS);
  expect(readFileSync(files.certificate, 'utf8')).not.toBe(first);
});
