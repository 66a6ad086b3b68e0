import fc from 'fast-check';
import { expect, it } from 'vitest';
import { resourcesOf } from '../support/format.js';

/** Name, kind and value of everything in a file. */
const valuesOf = (file: string, text: string) => resourcesOf(file, text).map(({ kind, value }) => ({ kind, value }));
const dependenciesOf = (file: string, text: string) => resourcesOf(file, text).filter(({ kind }) => kind === 'package').flatMap(({ facts }) => facts?.dependencies);

it('package.json: the package, its gate and its release tool, each where it stands', () => {
  const text = JSON.stringify({ name: 'shop', version: '1.2.3', dependencies: { express: '^5.0.0' }, devDependencies: { jest: '*' }, jest: { coverageThreshold: { global: { branches: 70, lines: 85 } } }, release: { plugins: ['@semantic-release/changelog'] } });
  expect(resourcesOf('web/package.json', text).map(({ kind, identity, documentPath }) => [kind, identity.name, documentPath])).toEqual([['package', 'shop', []], ['coverage_gate', 'jest', ['jest', 'coverageThreshold', 'global', 'lines']], ['release_tool', 'semantic-release', ['release']]]);
  expect(resourcesOf('web/package.json', text)[0]?.facts).toEqual({
    ecosystem: 'npm', name: 'shop', version: '1.2.3', version_path: ['version'],
    dependencies: [{ name: 'express', version: '^5.0.0', development: false, path: ['dependencies', 'express'] }, { name: 'jest', version: '*', development: true, path: ['devDependencies', 'jest'] }],
  });
  expect(valuesOf('web/package.json', text).slice(1)).toEqual([
    { kind: 'coverage_gate', value: { tool: 'jest', percent: 85 } },
    { kind: 'release_tool', value: { tool: 'semantic-release', gives: [{ gift: 'version' }, { gift: 'notes' }, { gift: 'changelog' }] } },
  ]);
});

it('go.mod, requirements.txt and a Gemfile list what they need with its line', () => {
  expect(dependenciesOf('go.mod', 'module example.com/shop\n\ngo 1.26\n\nrequire (\n\tgithub.com/lib/pq v1.10.9\n\tgolang.org/x/net v0.40.0 // indirect\n)\n')).toEqual([
    { name: 'github.com/lib/pq', version: 'v1.10.9', development: false, path: ['dependencies', 0] },
    { name: 'golang.org/x/net', version: 'v0.40.0', development: false, indirect: true, path: ['dependencies', 1] },
  ]);
  expect(valuesOf('requirements.txt', '# all\nflask\nrequests[socks]==2.32.0 ; python_version > "3.9"\n-r base.txt\n')[0]?.value.dependencies).toEqual([
    { line: 2, name: 'flask', version: '', development: false },
    { line: 3, name: 'requests', version: '==2.32.0', development: false },
  ]);
  expect(dependenciesOf('requirements-dev.txt', 'pytest\n')).toEqual([{ name: 'pytest', version: '', development: true, path: ['dependencies', 0] }]);
  expect(dependenciesOf('Gemfile', 'source "https://rubygems.org"\ngem "rails", "~> 8.0"\n')).toEqual([{ name: 'rails', version: '~> 8.0', development: false, path: ['dependencies', 0] }]);
});

it("pom.xml: the project's own version, not that of its parent, and JaCoCo's gate", () => {
  const text = '<project>\n<parent><artifactId>boot</artifactId><version>3.5.0</version></parent>\n<artifactId>shop</artifactId>\n<version>2.0.1</version>\n<!-- <version>9</version> -->\n<dependencies>\n<dependency><groupId>a</groupId><artifactId>b</artifactId><version>1</version><scope>test</scope></dependency>\n</dependencies>\n<build><plugins><plugin><artifactId>jacoco-maven-plugin</artifactId>\n<minimum>0.80</minimum></plugin></plugins></build>\n</project>';
  expect(valuesOf('pom.xml', text)).toEqual([
    { kind: 'package', value: { line: 1, name: 'shop', version: { line: 4, text: '2.0.1' }, dependencies: [{ line: 7, name: 'a:b', version: '1', development: true }] } },
    { kind: 'coverage_gate', value: { line: 10, tool: 'jacoco', percent: 80 } },
  ]);
});

it('build.gradle and pyproject.toml tell package, gate and release tool', () => {
  expect(valuesOf('build.gradle.kts', 'version = "1.4.0"\n// implementation("x:y:1")\ndependencies {\n  implementation("com.example:lib:2.0")\n}\ntasks.jacocoTestCoverageVerification {\n  violationRules { rule { limit { minimum = "0.85".toBigDecimal() } } }\n}\n')).toEqual([
    { kind: 'package', value: { line: 1, name: '', version: { line: 1, text: '1.4.0' }, dependencies: [{ line: 4, name: 'com.example:lib', version: '2.0', development: false }] } },
    { kind: 'coverage_gate', value: { line: 7, tool: 'jacoco', percent: 85 } },
  ]);
  expect(valuesOf('pyproject.toml', '[project]\nname = "shop"\nversion = "0.9.0"\ndependencies = ["flask>=3"]\n[tool.coverage.report]\nfail_under = 75\n[tool.semantic_release]\nversion_toml = ["a"]\n')).toEqual([
    { kind: 'package', value: { line: 1, name: 'shop', version: { line: 3, text: '0.9.0' }, dependencies: [{ line: 4, name: 'flask', version: '>=3', development: false }] } },
    { kind: 'coverage_gate', value: { line: 6, tool: 'coverage.py', percent: 75 } },
    { kind: 'release_tool', value: { line: 7, tool: 'semantic_release', gives: ['version', 'notes', 'changelog'].map((gift) => ({ gift, line: 7 })) } },
  ]);
  expect(dependenciesOf('Cargo.toml', '[package]\nname = "shop"\nversion = "0.1.0"\n[dependencies]\nserde = { version = "1" }\n')).toEqual([{ name: 'serde', version: '1', development: false, path: ['dependencies', 0] }]);
});

it('gates in configuration of test tools, comments left out', () => {
  const gate = (file: string, text: string) => valuesOf(file, text).map(({ kind, value }) => [kind, value.percent, value.line]);
  expect(gate('jest.config.ts', 'export default {\n  // coverageThreshold: { global: { lines: 10 } },\n  coverageThreshold: { global: { branches: 70,\n    lines: 90 } },\n};\n')).toEqual([['coverage_gate', 90, 4]]);
  expect(gate('vitest.config.ts', 'export default defineConfig({ test: { coverage: { thresholds: { statements: 81.5 } } } });')).toEqual([['coverage_gate', 81.5, 1]]);
  expect(gate('.coveragerc', '[report]\n# fail_under = 10\n\nfail_under = 60\n')).toEqual([['coverage_gate', 60, 4]]);
  expect(gate('jest.config.js', 'module.exports = { collectCoverage: true };')).toEqual([]);
  expect(valuesOf('codecov.yml', 'coverage:\n  status:\n    project:\n      default:\n        target: 82%\n')).toEqual([{ kind: 'coverage_gate', value: { tool: 'codecov', percent: 82 } }]);
  expect(valuesOf('codecov.yml', 'coverage:\n  status:\n    project:\n      default:\n        target: auto\n')).toEqual([]);
});

it('a change log has its versions in the order of the file', () => {
  const entries = (text: string, file = 'CHANGELOG.md') => resourcesOf(file, text).map(({ value }) => value.entries);
  expect(entries('# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-03-01\n- x\n## 1.1.0 (2026-02-01)\n## v1.0.0\n')).toEqual([[{ line: 5, version: '1.2.0', date: '2026-03-01' }, { line: 7, version: '1.1.0', date: '2026-02-01' }, { line: 8, version: '1.0.0', date: '' }]]);
  expect(entries('3.1.0 (March 3, 2026)\n---------------------\n* x\n', 'HISTORY.rst')).toEqual([[{ line: 1, version: '3.1.0', date: 'March 3, 2026' }]]);
  expect(entries('# Changelog\nNothing yet.\n')).toEqual([[]]);
  expect(resourcesOf('docs/history.md', '# How it began\n')).toEqual([]);
});

it('release tools are told by their files and by what they are set to', () => {
  const gifts = (file: string, text: string) => resourcesOf(file, text).map(({ value }) => [value.tool, value.gives]);
  expect(gifts('.goreleaser.yaml', 'version: 2\nbuilds: []\nsigns:\n  - cmd: cosign\nchangelog:\n  disable: true\n')).toEqual([['goreleaser', [{ gift: 'version', line: 1 }, { gift: 'sign', line: 3 }]]]);
  expect(gifts('.goreleaser.yaml', 'docker_signs:\n  - cmd: cosign\n')).toEqual([['goreleaser', ['version', 'notes', 'sign', 'sign_image'].map((gift) => ({ gift, line: 1 }))]]);
  expect(gifts('.changeset/config.json', '{"changelog": "@changesets/cli/changelog"}')).toEqual([['changesets', ['version', 'notes', 'changelog'].map((gift) => ({ gift, line: 1 }))]]);
  expect(gifts('.releaserc', '{"plugins": ["@semantic-release/changelog"]}')).toEqual([['semantic-release', ['version', 'notes', 'changelog'].map((gift) => ({ gift, line: 1 }))]]);
});

it('Dependabot and Renovate: what is watched, how often, and whether alerts are acted on at once', () => {
  const facts = (file: string, text: string) => resourcesOf(file, text).map((resource) => resource.facts);
  expect(facts('.github/dependabot.yml', 'version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n    schedule: {interval: weekly}\n  - package-ecosystem: docker\n    schedule: {interval: daily}\n    open-pull-requests-limit: 0\n')).toEqual([
    { tool: 'dependabot', updates: [{ ecosystem: 'npm', interval: 'weekly', enabled: true, path: ['updates', 0] }, { ecosystem: 'docker', interval: 'daily', enabled: false, path: ['updates', 1] }], alerts: true, alerts_at_once: false },
  ]);
  expect(facts('renovate.json', '{"extends": ["config:recommended"], "vulnerabilityAlerts": {"automerge": true}}')).toEqual([{ tool: 'renovate', updates: [{ ecosystem: 'all', interval: 'at any time', enabled: true, path: [] }], alerts: true, alerts_at_once: true }]);
  expect(facts('vendor/.github/dependabot.yml', 'updates: []\n')).toEqual([]);
});

it('lock files, hooks, kustomizations and flags are told by name and content', () => {
  expect(valuesOf('web/yarn.lock', '# yarn lockfile v1\n')).toEqual([{ kind: 'lock_file', value: { line: 1, ecosystem: 'npm' } }]);
  expect(resourcesOf('.pre-commit-config.yaml', 'repos:\n  - repo: https://github.com/example/hooks\n    rev: v1\n    hooks:\n      - id: kubeconform\n')[0]?.facts).toEqual({ hooks: [{ id: 'kubeconform', path: ['repos', 0, 'hooks', 0] }] });
  expect(valuesOf('base/kustomization.yaml', 'resources: [web.yaml]\n')).toEqual([{ kind: 'kustomization', value: { resources: ['web.yaml'] } }]);
  expect(valuesOf('flags.json', '{"flags": {"new": {"state": "ENABLED", "variants": {"on": true}, "defaultVariant": "on"}}}')).toEqual([{ kind: 'feature_flags', value: { new: { state: 'ENABLED', variants: { on: true }, defaultVariant: 'on' } } }]);
});

it('a policy on vulnerabilities says within how many hours critical ones are resolved', () => {
  const hours = (text: string) => resourcesOf('SECURITY.md', text).filter(({ kind }) => kind === 'security_policy').map(({ value }) => value.deadlines);
  expect(hours('We fix critical vulnerabilities within 24 hours and others within 30 days.\n')).toEqual([[{ line: 1, severity: 'critical', hours: 24 }]]);
  expect(hours('Critical issues: first answer within 1 hour, resolution within 3 days.\n')).toEqual([[{ line: 1, severity: 'critical', hours: 72 }]]);
  expect(hours('Within 24 hours we patch what is critical.\n')).toEqual([[{ line: 1, severity: 'critical', hours: 24 }]]);
  expect(['SECURITY.md', 'docs/security-summary.md'].map((file) => resourcesOf(file, '- Remediation: < 24 hours for critical ones\n').find(({ kind }) => kind === 'security_policy')?.facts)).toEqual([{ binding: true }, { binding: false }]);
  expect(hours('- Critical: patched within 24 hours\n')).toEqual([[{ line: 1, severity: 'critical', hours: 24 }]]);
  expect(hours('| Severity | Response | Resolution |\n|---|---|---|\n| Critical | 1 hour | 2 days |\n| High | 4 hours | 7 days |\n')).toEqual([[{ line: 3, severity: 'critical', hours: 48 }]]);
  expect(hours('We acknowledge critical reports within 24 hours.\nReport to security@example.com.\n')).toEqual([]);
});

it('no text makes a reader throw or hang', () => {
  const piece = fc.constantFrom('<dependency>', '<!--', '</version>', '/*', '*/', '//', '"', '[tool', ']', '=', '\n', '## 1.2.3 - ', '2026-01-01', 'gem "a"', 'minimum = 0.8 jacoco', '{', '|', 'critical 24 h fix', '\t', '[project]\n');
  const files = ['pom.xml', 'build.gradle', 'go.mod', 'requirements.txt', 'pyproject.toml', 'Cargo.toml', 'CHANGELOG.md', 'SECURITY.md', 'jest.config.js', '.goreleaser.yml', 'Gemfile'];
  fc.assert(fc.property(fc.constantFrom(...files), fc.array(piece, { maxLength: 40 }), (file, pieces) => resourcesOf(file, pieces.join('')).length >= 0), { numRuns: 500 });
  for (const text of ['<dependency>', '<!--', '/*', '## 1', '[tool.', '| critical 1 h']) for (const file of files) expect(resourcesOf(file, text.repeat(50_000)).length).toBeLessThan(3);
});
