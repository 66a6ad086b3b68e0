import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isObject } from '../../src/base/json.js';
import { settingsEmbedded } from '../../src/repository/settings/embedded.js';
import { settingsSyntax } from '../../src/repository/settings/files.js';
import { settingsDocument, settingsText } from '../../src/repository/settings/format.js';
import { readEnv, readIni, readProperties, readUnit } from '../../src/repository/settings/lines.js';
import { durationOf, sizeOf } from '../../src/repository/settings/quantity.js';
import { wordsOf } from '../../src/repository/settings/words.js';
import type { JsonObject, JsonValue, Resource } from '../../src/types.js';

const document = (value: JsonObject, file = 'config/production.yaml') => settingsDocument.identify(value, file)?.[0]?.facts ?? null;
const resource = (kind: string, value: JsonObject): Resource => ({
  key: 'k', family: 'kubernetes', kind, identity: { apiVersion: 'v1', kind, namespace: null, name: 'shop', address: null },
  file: 'k8s/shop.yaml', documentIndex: 0, documentPath: [], template: null, value, unknown: null,
});
const embedded = (kind: string, value: JsonObject, read: (text: string) => JsonValue | null = () => null) =>
  settingsEmbedded.filter((format) => format.kinds.includes(kind)).flatMap((format) => format.extract(resource(kind, value), read));

it('a file is taken for settings by its name and its folder, and not where nobody deploys it', () => {
  const found = (files: readonly string[]) => files.map((file) => settingsSyntax(file));
  expect(found(['.env', '.env.production', 'deploy/shop.env', 'systemd/shop.service'])).toEqual(['env', 'env', 'env', 'unit']);
  expect(found(['config/production/api.yaml', 'backend/configs/app.yml', 'src/main/resources/application.yml', 'api/appsettings.Production.json'])).toEqual(['document', 'document', 'document', 'document']);
  expect(found(['src/main/resources/application.properties', 'conf/app.ini', 'config/app.toml'])).toEqual(['properties', 'ini', 'toml']);
  expect(found(['.env.example', '.env.local', '.env.test', '.env.vault', 'config/config.template.yaml', 'config/dev/api.yaml', 'application-dev.yml', 'appsettings.Development.json'])).toEqual(Array(8).fill(null));
  expect(found(['.github/config.yml', '.circleci/config.yml', 'docs/config.yaml', 'config/locales/en.yml', 'tsconfig.json', 'config/package.json', 'src/index.ts', 'k8s/web.yaml', 'config/schema.json'])).toEqual(Array(9).fill(null));
});

it('names of every style read as the same words', () => {
  expect(['accessTokenTTL', 'access-token-ttl', 'ACCESS_TOKEN_TTL', 'access token.ttl', 'OAuthTokenURL', '--'].map(wordsOf)).toEqual(['access_token_ttl', 'access_token_ttl', 'access_token_ttl', 'access_token_ttl', 'oauth_token_url', '']);
});

it('durations and sizes are numbers, and anything else is none', () => {
  expect(['15m', '1h30m', '30 days', '500ms', 'PT15M', 'P7D', '7.00:00:00', '00:15:00'].map(durationOf)).toEqual([900, 5400, 2_592_000, 0.5, 900, 604_800, 604_800, 900]);
  expect(['15', '', 'PT', '10MB', '5x', '15m later', 'h'].map(durationOf)).toEqual(Array(7).fill(null));
  expect(['10MB', '100m', '1 GiB', '512b', '2k'].map(sizeOf)).toEqual([10_485_760, 104_857_600, 1_073_741_824, 512, 2048]);
  expect(['10', '10 apples', 'MB'].map(sizeOf)).toEqual([null, null, null]);
});

it('a document gives its scalars with words, path and what they say', () => {
  expect(document({ auth: { jwt: { accessTokenTtl: '15m', secret: '${JWT_SECRET}' } }, cors: { origins: ['https://shop.example'] }, http: { timeout_ms: 500, gzip: 'on' } })).toEqual({
      holder: 'file',
      settings: [
        { key: 'auth.jwt.accessTokenTtl', flat: '_auth_jwt_access_token_ttl_', path: ['auth', 'jwt', 'accessTokenTtl'], text: '15m', seconds: 900, bytes: 15_728_640 },
        { key: 'cors.origins', flat: '_cors_origins_', path: ['cors', 'origins', 0], text: 'https://shop.example' },
        { key: 'http.timeout_ms', flat: '_http_timeout_ms_', path: ['http', 'timeout_ms'], text: '500', number: 500, seconds: 0.5 },
        { key: 'http.gzip', flat: '_http_gzip_', path: ['http', 'gzip'], text: 'on', on: true },
      ],
      open: [{ key: 'auth.jwt.secret', flat: '_auth_jwt_secret_', path: ['auth', 'jwt', 'secret'] }],
    });
});

it('a value that is filled in later may have another one for when it is not', () => {
  expect(document({ a: '${A:-changeme}', b: '${B:root}', c: '${C:}', d: '$D', e: 'x ${E:-1}' })?.open).toEqual([
    { key: 'a', flat: '_a_', path: ['a'], fallback: 'changeme' }, { key: 'b', flat: '_b_', path: ['b'], fallback: 'root' }, { key: 'c', flat: '_c_', path: ['c'] }, { key: 'd', flat: '_d_', path: ['d'] }, { key: 'e', flat: '_e_', path: ['e'] },
  ]);
});

it('what is switched off, and what is for development, is left out', () => {
  const keys = (value: JsonObject) => {
    const settings = document(value)?.settings;
    return Array.isArray(settings) ? settings.map((setting) => (isObject(setting) ? setting.key : null)) : null;
  };
  expect(keys({ mfa: { enabled: false, digits: 6 }, cache: { disabled: true, ttl: '1h' }, log: { enabled: true, level: 'warn' } })).toEqual(['mfa.enabled', 'cache.disabled', 'log.enabled', 'log.level']);
  expect(keys({ RATE_LIMIT_ENABLED: 'false', RATE_LIMIT_MAX: 5, RATE: 1 })).toEqual(['RATE_LIMIT_ENABLED', 'RATE']);
  expect(keys({ enabled: false, port: 8080 })).toEqual(['enabled']);
  expect(keys({ development: { password: 'x' }, production: { pool: 5 }, connection_examples: { app: 'x' } })).toEqual(['production.pool']);
});

it('documents of tools, of profiles for development, and data are no settings', () => {
  expect(document({ scrape_configs: [] })).toBeNull();
  expect(document({ dashboard: { title: 'Shop' } })).toBeNull();
  expect(document({ services: { db: { image: 'postgres:17' } } })).toBeNull();
  expect(document({ spring: { config: { activate: { 'on-profile': 'dev' } } }, server: { port: 1 } })).toBeNull();
  expect(document({ spring: { profiles: ['production'] }, server: { port: 1 } })).not.toBeNull();
  expect(document({ rows: Array.from({ length: 5001 }, (_, index) => index) })).toBeNull();
  expect(document({ realm: 'shop', accessTokenLifespan: 300 }, 'keycloak/shop.json')).not.toBeNull();
  expect(document({ port: 1 }, 'k8s/values.json')).toBeNull();
});

it('texts give entries with their lines', () => {
  expect(readEnv('# a comment\nexport A=1 # one\nB="two # words"\nC="first\nsecond"\nD=\n1X=2')).toEqual([
    { line: 2, name: 'A', value: '1' },
    { line: 3, name: 'B', value: 'two # words' },
    { line: 4, name: 'C', value: 'first\nsecond' },
    { line: 6, name: 'D', value: '' },
  ]);
  expect(readProperties('! no\na.b=1\nc : two\nlong = x,\\\n  y\n')).toEqual([{ line: 2, name: 'a.b', value: '1' }, { line: 3, name: 'c', value: 'two' }, { line: 4, name: 'long', value: 'x,y' }]);
  expect(readIni('top = 1\n[db]\nhost: "db.example" ; there\n')).toEqual([{ line: 1, name: 'top', value: '1' }, { line: 3, name: 'db.host', value: 'db.example' }]);
  expect(readUnit('[Service]\nEnvironment=A=1 "B=two words" C=\'x\'\nEnvironmentFile=/etc/shop\n')).toEqual([{ line: 2, name: 'A', value: '1' }, { line: 2, name: 'B', value: 'two words' }, { line: 2, name: 'C', value: 'x' }]);
});

it('TOML is read by its own rules, with the lines of its keys; what is no TOML has no settings', () => {
  const [part] = settingsText.read('title = "shop"\n[auth.jwt]\nttl = "15m"\norigins = ["a", "b"]\n', 'config/app.toml') ?? [];
  expect(part?.value).toEqual({ line: 1, entries: [
    { line: 1, name: 'title', value: 'shop' }, { line: 3, name: 'auth.jwt.ttl', value: '15m' }, { line: 4, name: 'auth.jwt.origins', value: 'a' }, { line: 4, name: 'auth.jwt.origins', value: 'b' },
  ] });
  expect(settingsText.read('= no', 'config/app.toml')).toBeNull();
});

it('ConfigMaps, containers and services of Compose hold settings as well', () => {
  const facts = (kind: string, value: JsonObject, read?: (text: string) => JsonValue | null) => embedded(kind, value, read).map(({ name, path, inText, facts: found }) => ({ name, path, inText, facts: found }));
  const ttl = { key: 'TTL', flat: '_ttl_', text: '5', number: 5 };
  expect(facts('ConfigMap', { data: { TTL: '5', 'app.yaml': 'ttl: 5\nx: 1\n', 'app.properties': 'TTL=5\n\n', 'run.sh': 'a=1\nb=2\n' } }, () => ({ TTL: 5 }))).toEqual([
    { name: 'shop', path: ['data'], inText: undefined, facts: { holder: 'config_map', settings: [{ ...ttl, path: ['TTL'] }], open: [] } },
    { name: 'app.yaml', path: ['data', 'app.yaml'], inText: [], facts: { holder: 'config_map', settings: [{ ...ttl, path: ['TTL'] }], open: [] } },
    { name: 'app.properties', path: ['data', 'app.properties'], inText: undefined, facts: { holder: 'config_map', settings: [{ ...ttl, path: ['entries', 0, 'value'] }], open: [] } },
  ]);
  expect(facts('Pod', { spec: { containers: [{ name: 'web', env: [{ name: 'TTL', value: '5' }, { name: 'KEY', valueFrom: {} }] }, { name: 'plain' }] } })).toEqual([
    { name: 'web', path: ['spec', 'containers', 0], inText: undefined, facts: { holder: 'container', settings: [{ ...ttl, path: ['env', 0, 'value'] }], open: [] } },
  ]);
  expect(facts('compose_service', { environment: ['TTL=5', 'PASSED'] })).toEqual([{ name: 'shop', path: [], inText: undefined, facts: { holder: 'compose', purpose: null, restarts: null, settings: [{ ...ttl, path: ['environment', 0] }], open: [] } }]);
  expect(facts('compose_service', { environment: { TTL: 5, NONE: null } })).toEqual([{ name: 'shop', path: [], inText: undefined, facts: { holder: 'compose', purpose: null, restarts: null, settings: [{ ...ttl, path: ['environment', 'TTL'] }], open: [] } }]);
});

it('a realm that an operator imports is read like a file with one', () => {
  expect(embedded('KeycloakRealmImport.k8s.keycloak.org', { spec: { realm: { realm: 'shop', revokeRefreshToken: true } } }).map(({ path, facts }) => ({ path, facts }))).toEqual([
    { path: ['spec', 'realm'], facts: { holder: 'config_map', open: [], settings: [{ key: 'realm', flat: '_realm_', path: ['realm'], text: 'shop' }, { key: 'revokeRefreshToken', flat: '_revoke_refresh_token_', path: ['revokeRefreshToken'], text: 'true', on: true }] } },
  ]);
});

it('whatever a text holds, reading it ends and throws nothing', () => {
  const files = ['.env', 'application.properties', 'conf/a.ini', 'conf/a.toml', 'a.service'];
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('A=', '"', "'", '\n', '[a]', '\\', '${X}', '= 1', 'Environment=', ' ')).map((parts) => parts.join(''))), fc.constantFrom(...files), (text, file) => {
      const lines = text.split('\n').length;
      for (const part of settingsText.read(text, file) ?? []) {
        const entries = part.value.entries;
        if (Array.isArray(entries)) for (const entry of entries) expect(isObject(entry) && Number(entry.line) >= 1 && Number(entry.line) <= lines).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
