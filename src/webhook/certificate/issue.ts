import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isIP } from 'node:net';
import { bits, boolean, explicit, identifier, implicit, integer, octets, sequence, set, text, time } from './der.js';

/** A certificate and its key, both as PEM. */
export interface Credentials {
  readonly certificate: string;
  readonly key: string;
}

/** For how long something is issued, in milliseconds since 1970. */
export interface Validity {
  readonly from: number;
  readonly until: number;
}

/** An authority of one's own that issues certificates for servers. */
export interface Authority {
  /** What clients have to trust, as PEM. */
  readonly certificate: string;
  /** A certificate for a server with these names and addresses. */
  issue(names: readonly string[], validity: Validity): Credentials;
}

const ECDSA_WITH_SHA256 = sequence(identifier('1.2.840.10045.4.3.2'));
const SIGN_CERTIFICATES = Buffer.from([0x04]);
const SIGN = Buffer.from([0x80]);

/** Makes an authority with a new key (P-256). */
export function createAuthority(name: string, validity: Validity): Authority {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const keyId = keyIdentifier(publicKey);
  const extensions = [extension('2.5.29.19', sequence(boolean(true)), true), extension('2.5.29.15', bits(SIGN_CERTIFICATES, 2), true), extension('2.5.29.14', octets(keyId))];
  const authorityName = commonName(name);
  return {
    certificate: pem(signed({ issuer: authorityName, subject: authorityName, publicKey, validity, extensions }, privateKey)),
    issue(names, serverValidity) {
      const server = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
      const serverExtensions = [
        extension('2.5.29.19', sequence(), true),
        extension('2.5.29.15', bits(SIGN, 7), true),
        extension('2.5.29.37', sequence(identifier('1.3.6.1.5.5.7.3.1'))),
        extension('2.5.29.17', sequence(...names.map(alternativeName))),
        extension('2.5.29.14', octets(keyIdentifier(server.publicKey))),
        extension('2.5.29.35', sequence(implicit(0, keyId))),
      ];
      const body = { issuer: authorityName, subject: commonName(names[0] ?? name), publicKey: server.publicKey, validity: serverValidity, extensions: serverExtensions };
      return { certificate: pem(signed(body, privateKey)), key: String(server.privateKey.export({ type: 'pkcs8', format: 'pem' })) };
    },
  };
}

interface CertificateBody {
  readonly issuer: Buffer;
  readonly subject: Buffer;
  readonly publicKey: KeyObject;
  readonly validity: Validity;
  readonly extensions: readonly Buffer[];
}

/** X.509 version 3 (RFC 5280, 4.1). */
function signed({ issuer, subject, publicKey, validity, extensions }: CertificateBody, key: KeyObject): Buffer {
  const body = sequence(
    explicit(0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([0x01]), randomBytes(15)])),
    ECDSA_WITH_SHA256,
    issuer,
    sequence(time(validity.from), time(validity.until)),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    explicit(3, sequence(...extensions)),
  );
  return sequence(body, ECDSA_WITH_SHA256, bits(sign('sha256', body, key)));
}

function commonName(name: string): Buffer {
  return sequence(set(sequence(identifier('2.5.4.3'), text(name))));
}

function extension(id: string, value: Buffer, critical = false): Buffer {
  return sequence(identifier(id), ...(critical ? [boolean(true)] : []), octets(value));
}

function alternativeName(name: string): Buffer {
  const version = isIP(name);
  if (version === 0) return implicit(2, Buffer.from(name));
  return implicit(7, version === 4 ? Buffer.from(name.split('.').map(Number)) : addressOf(name));
}

/** The sixteen bytes of an IPv6 address. */
function addressOf(name: string): Buffer {
  const [head = '', tail = ''] = name.split('::');
  const groups = (part: string) => part.split(':').filter((group) => group !== '');
  const zeros = Array.from({ length: 8 - groups(head).length - groups(tail).length }, () => '0');
  return Buffer.from([...groups(head), ...zeros, ...groups(tail)].map((group) => group.padStart(4, '0')).join(''), 'hex');
}

function keyIdentifier(key: KeyObject): Buffer {
  return createHash('sha1').update(key.export({ type: 'spki', format: 'der' })).digest();
}

function pem(der: Buffer): string {
  return `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`;
}
