import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCommands } from '../../src/repository/shell/commands.js';

const GITHUB = { errexit: true, pipefail: false };
const read = (script: string, options = GITHUB) => readCommands(script, options);
const words = (script: string) => read(script).map((command) => command.words.join(' '));
const failing = (script: string, options = GITHUB) => read(script, options).filter((command) => command.fails).map((command) => command.words.join(' '));

it('commands are told apart at line ends, semicolons, && and pipes, comments and continuations left out', () => {
  expect(words('# npm test\ncd web && npm ci # install\nnpm \\\n  run build; ls | wc -l\n')).toEqual(['cd web', 'npm ci', 'npm run build', 'ls', 'wc -l']);
});

it('a text that is printed, a here-document and a redirection hold no commands', () => {
  expect(words('echo "npm test && npm run e2e"\ncat <<EOF > notes\nkubectl rollout undo\nEOF\nnpm test > out.txt 2>&1')).toEqual(['echo npm test && npm run e2e', 'cat', 'npm test']);
});

it('every command has its line in the script', () => {
  expect(read('a\n\nb \\\n c\nd "x\ny"\ne').map((command) => [command.words[0], command.line])).toEqual([['a', 0], ['b', 2], ['d', 4], ['e', 6]]);
});

it('a command whose failure is swallowed does not fail the script', () => {
  expect(failing('npm test || true')).toEqual(['true']);
  expect(failing('npm test || echo "never mind"')).toEqual(['echo never mind']);
  expect(failing('npm test &')).toEqual([]);
  expect(failing('npm test || exit 1')).toEqual(['npm test', 'exit 1']);
  expect(failing('npm test || npm test -- --retry')).toEqual(['npm test', 'npm test -- --retry']);
  expect(failing('npm test || { echo failed; exit 1; }')).toEqual(['npm test', 'echo failed', 'exit 1']);
});

it('a pipe that only passes output on loses the status, unless pipefail is set', () => {
  expect(failing('go test ./... | tee out.txt')).toEqual(['tee out.txt']);
  expect(failing('set -o pipefail\ngo test ./... | tee out.txt')).toContain('go test ./...');
  expect(failing('go test ./... | tee out.txt', { errexit: true, pipefail: true })).toContain('go test ./...');
  expect(failing('go test -json ./... | go-junit-report -set-exit-code')).toContain('go test -json ./...');
});

it('a condition fails the script where something after it exits with a failure', () => {
  expect(failing('if ! curl -f https://shop/health; then\n  exit 1\nfi')).toEqual(['curl -f https://shop/health', 'exit 1']);
  expect(failing('if curl -f https://shop/health; then echo up; fi')).toEqual(['echo up']);
  expect(failing('for i in 1 2 3; do\n  if curl -f https://shop/health; then exit 0; fi\n  sleep 5\ndone\nexit 1')).toContain('curl -f https://shop/health');
  expect(failing('until curl -f https://shop/health; do sleep 1; done')).toContain('curl -f https://shop/health');
});

it('set +e lets a script go on after a failure', () => {
  expect(failing('set +e\nnpm test\necho done')).toEqual(['set +e', 'echo done']);
  expect(failing('set +e\nnpm test\nSTATUS=$?\nexit $STATUS')).toEqual(['set +e', 'npm test', 'exit $STATUS']);
});

it('what runs only after a failure is told', () => {
  const after = (script: string) => read(script).filter((command) => command.onFailure).map((command) => command.words.join(' '));
  expect(after('curl -f https://shop/health || (kubectl rollout undo deployment/shop && exit 1)')).toEqual(['kubectl rollout undo deployment/shop', 'exit 1']);
  expect(after('if ! helm upgrade shop .; then helm rollback shop; exit 1; fi')).toEqual(['helm rollback shop', 'exit 1']);
  expect(after('if npm test; then echo good; else npm run undo; fi')).toEqual(['npm run undo']);
  expect(after('if [ "$A" = 1 ]; then echo one; else echo two; fi')).toEqual([]);
});

it('commands inside of others are commands too', () => {
  expect(words('COVERAGE=$(go tool cover -func=c.out | grep total)\nif (( $(echo "$COVERAGE < 80" | bc -l) )); then exit 1; fi')).toEqual([
    'go tool cover -func=c.out', 'grep total', 'echo $COVERAGE < 80', 'bc -l', '(( $(echo "$COVERAGE < 80" | bc -l)', 'exit 1',
  ]);
  expect(words('case "$1" in\n  api) npm test ;;\n  web) npm run e2e;;\nesac\nnpm run last')).toEqual(['npm test', 'npm run e2e', 'npm run last']);
  expect(words('check() {\n  curl -f https://shop\n}\ncheck')).toEqual(['check', 'curl -f https://shop', 'check']);
});

it('a file on standard input is kept, because it says what is run', () => {
  expect(read('mysql shop < migrations/001.sql')).toEqual([{ words: ['mysql', 'shop'], line: 0, fails: true, judged: false, onFailure: false, stdin: 'migrations/001.sql', stdout: null, input: null }]);
});

it('no text makes it throw or hang', () => {
  const piece = fc.constantFrom('if ', 'then ', 'fi\n', '$(', ')', '"', "'", '`', '${{ a }}', '${', '}', '{ ', '((', '||', '&&', ';;', 'case x in ', 'esac', '<<EOF\n', 'EOF\n', '\\\n', '#', 'a ', '\n', '> ', '! ');
  fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => readCommands(pieces.join(''), GITHUB).every((command) => command.words.length > 0)), { numRuns: 500 });
  expect(readCommands('('.repeat(20_000), GITHUB).length).toBeLessThan(10);
  expect(readCommands('{ '.repeat(20_000), GITHUB).length).toBeLessThan(10);
  expect(readCommands('$('.repeat(20_000), GITHUB).length).toBeLessThan(10);
});

it('what a command writes to and what it is handed is known', () => {
  const redirections = (script: string) => read(script).map(({ words, stdout, input }) => [words[0], stdout, input]);
  expect(redirections('pg_dump shop 2>/dev/null > /backup/shop.sql && gzip < a >> b.gz 2>&1')).toEqual([['pg_dump', '/backup/shop.sql', null], ['gzip', 'b.gz', null]]);
  expect(redirections('psql -q <<-SQL | tee log\n\tREINDEX TABLE a;\n\tSQL\nkubectl apply -f - <<< "$X"\ncat <<EOF\nnever closed')).toEqual([['psql', null, '\tREINDEX TABLE a;\n'], ['tee', null, null], ['kubectl', null, '$X'], ['cat', null, 'never closed']]);
});
