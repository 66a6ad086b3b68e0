import { expect, it } from 'vitest';
import { discover } from '../../src/discover/discover.js';
import { WORTH_READING } from '../../src/scan/names.js';
import { temporaryFolder } from '../support/temporary.js';

it('reports that the configuration names are read although git ignores them or tests hold them, and one that is missing is told', () => {
  const root = temporaryFolder({ '.gitignore': 'coverage/\n', 'coverage/lcov.info': '', 'coverage/app.js.html': '', 'tests/out/junit.xml': '', 'web/a.yaml': '', 'node_modules/x/coverage/lcov.info': '' });
  const found = discover({ root, paths: ['.'], exclude: ['**/old/**'], reports: ['**/coverage/lcov.info', 'tests/out', 'load/*.json'], ...WORTH_READING });
  expect(found.sources.map(({ file }) => file)).toEqual(['coverage/lcov.info', 'tests/out/junit.xml', 'web/a.yaml']);
  expect(found.skipped).toContainEqual({ file: 'load/*.json', reason: 'no report is there', files: 0 });
  expect(found.problems).toEqual([]);
});
