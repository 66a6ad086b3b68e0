import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nginxEmbedded, nginxText } from '../../src/repository/nginx/format.js';
import { parseNginx } from '../../src/repository/nginx/parse.js';
import type { Resource } from '../../src/types.js';

const TEXT = `# the shop
http {
  gzip on;
  server {
    listen 443 ssl http2;
    server_name "shop.example";
    location ~ \\.(js|css)$ { expires 30d; }
    location /x { content_by_lua_block { if a then b = {} end } proxy_pass http://\${upstream}; }
  }
}
`;

it('a configuration is read with its blocks, quotes, variables and lines', () => {
  expect(parseNginx(TEXT)).toEqual([
    { line: 2, name: 'http', args: [], block: [
      { line: 3, name: 'gzip', args: ['on'], block: null },
      { line: 4, name: 'server', args: [], block: [
        { line: 5, name: 'listen', args: ['443', 'ssl', 'http2'], block: null },
        { line: 6, name: 'server_name', args: ['shop.example'], block: null },
        { line: 7, name: 'location', args: ['~', '\\.(js|css)$'], block: [{ line: 7, name: 'expires', args: ['30d'], block: null }] },
        { line: 8, name: 'location', args: ['/x'], block: [{ line: 8, name: 'content_by_lua_block', args: [], block: null }, { line: 8, name: 'proxy_pass', args: ['http://${upstream}'], block: null }] },
      ] },
    ] },
  ]);
});

it('what is no configuration of nginx is none', () => {
  for (const text of ['server {', 'server { listen 80 }', '}', 'a { } }', '{ }', 'a "b', `${'a {'.repeat(30)}${'}'.repeat(30)}`]) expect(parseNginx(text)).toBeNull();
  expect(nginxText.read('bind 127.0.0.1\nport 6379\n', 'redis.conf')).toBeNull();
  expect(nginxText.read('server { listen {{ port }}; }', 'nginx.conf')).toBeNull();
  expect(nginxText.read('events { worker_connections 10; }', 'nginx.conf')).toBeNull();
});

it('directives know their blocks, their location and whether their server speaks TLS; servers what they listen to', () => {
  const [part] = nginxText.read('http2 on;\nserver { listen 80; return 301 https://$host$request_uri; }\nserver { listen 443 ssl; location /a { expires 1h; } }', 'deploy/nginx.conf') ?? [];
  expect(part?.facts).toEqual({
    holder: 'file',
    directives: [
      { name: 'http2', args: ['on'], contexts: [], location: '', tls: false, path: ['directives', 0] },
      { name: 'server', args: [], contexts: [], location: '', tls: false, path: ['directives', 1] },
      { name: 'listen', args: ['80'], contexts: ['server'], location: '', tls: false, path: ['directives', 1, 'block', 0] },
      { name: 'return', args: ['301', 'https://$host$request_uri'], contexts: ['server'], location: '', tls: false, path: ['directives', 1, 'block', 1] },
      { name: 'server', args: [], contexts: [], location: '', tls: false, path: ['directives', 2] },
      { name: 'listen', args: ['443', 'ssl'], contexts: ['server'], location: '', tls: true, path: ['directives', 2, 'block', 0] },
      { name: 'location', args: ['/a'], contexts: ['server'], location: '', tls: true, path: ['directives', 2, 'block', 1] },
      { name: 'expires', args: ['1h'], contexts: ['server', 'location'], location: '/a', tls: true, path: ['directives', 2, 'block', 1, 'block', 0] },
    ],
    servers: [
      { path: ['directives', 1], names: [], listens: [['80']], tls: false, http2: true, redirects: true },
      { path: ['directives', 2], names: [], listens: [['443', 'ssl']], tls: true, http2: true, redirects: false },
    ],
  });
});

it('files are told by their names, and ConfigMaps hold configurations as well', () => {
  const read = ['nginx/nginx.conf', 'conf.d/shop.conf', 'nginx/templates/default.conf.template', 'etc/sites-enabled/shop'];
  const left = ['nginx/nginx.dev.conf', 'nginx.conf.example', 'dev/nginx.conf', 'nginx.conf.bak', 'nginx.md'];
  expect([...read, ...left].map((file) => nginxText.mayBe(file))).toEqual([true, true, true, true, false, false, false, false, false]);
  const holder: Resource = {
    key: 'k', family: 'kubernetes', kind: 'ConfigMap', identity: { apiVersion: 'v1', kind: 'ConfigMap', namespace: null, name: 'web', address: null },
    file: 'web.yaml', documentIndex: 0, documentPath: [], template: null, unknown: null, value: { data: { 'default.conf': 'server { listen 80; }', 'redis.conf': 'port 1', note: 'server { }' } },
  };
  expect(nginxEmbedded.extract(holder, () => null).map(({ kind, name, path }) => ({ kind, name, path }))).toEqual([{ kind: 'nginx', name: 'default.conf', path: ['data', 'default.conf'] }]);
});

it('whatever a text holds, reading it ends and throws nothing', () => {
  const piece = fc.constantFrom('server', ' ', '{', '}', ';', '"', "'", '\\', '\n', '${', 'a_by_lua_block', '#');
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(piece).map((parts) => parts.join(''))), (text) => void nginxText.read(`server { }\n${text}`, 'nginx.conf')), { numRuns: 500 });
});
