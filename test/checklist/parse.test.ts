import { expect, test } from 'vitest';
import { formatPath } from '../../src/base/json.js';
import { parseChecklist } from '../../src/checklist/parse.js';
import { formatProblem } from '../../src/errors.js';
import type { JsonObject, JsonValue, Path } from '../../src/types.js';

const item = (id: string, more: JsonObject = {}): JsonObject => ({ id, title: `Title of ${id}`, phase: 'build', risk: 'low', decision: 'exists', asks: 'A thing.', ...more });
const derived = (id: string, ...from: string[]): JsonObject => item(id, { decision: 'derived', from });
const checklist = (...items: JsonValue[]): JsonObject => ({ name: 'team', title: 'Team', sections: [{ title: 'All', items }] });

/** The problems of a checklist, each with the path that it was located by. */
function problemsOf(value: JsonValue): string[] {
  const asked: string[] = [];
  const locate = (path: Path) => ({ line: asked.push(formatPath(path)), column: 1 });
  return parseChecklist('team.yaml', value, locate).problems.map((problem) => `${asked[(problem.location?.line ?? 0) - 1] ?? ''} | ${formatProblem({ ...problem, location: null })}`);
}

test('items are read with the headings above them, whichever level they stand on', () => {
  const value = {
    name: 'team',
    title: 'Team',
    sections: [
      { title: 'One', items: [item('A-1')] },
      { title: 'Two', areas: [{ title: 'Near', items: [derived('A-2', 'A-1')] }, { title: 'Far', groups: [{ title: 'Deep', items: [item('A-3', { decision: 'attest' })] }] }] },
    ],
  };
  const shared = { phase: 'build', risk: 'low', scope: 'environment', asks: 'A thing.' };
  expect(parseChecklist('team.yaml', value, () => ({ line: 1, column: 1 }))).toEqual({
    checklist: {
      name: 'team',
      title: 'Team',
      items: [
        { id: 'A-1', section: 'One', area: '', group: '', title: 'Title of A-1', decision: 'exists', from: [], ...shared },
        { id: 'A-2', section: 'Two', area: 'Near', group: '', title: 'Title of A-2', decision: 'derived', from: ['A-1'], ...shared },
        { id: 'A-3', section: 'Two', area: 'Far', group: 'Deep', title: 'Title of A-3', decision: 'attest', from: [], ...shared },
      ],
    },
    problems: [],
  });
});

test('a problem stands at the file, line and column that the reader of the file gives', () => {
  const { problems } = parseChecklist('team.yaml', checklist(item('A-1', { risk: 'hihg' })), () => ({ line: 7, column: 11 }));
  expect(problems).toEqual([
    {
      code: 'checklist',
      message: 'sections[0].items[0].risk must be one of high, medium, low, not "hihg".',
      remedy: 'Did you mean "high"?',
      location: { file: 'team.yaml', line: 7, column: 11 },
    },
  ]);
});

test.each<[string, JsonValue, string[]]>([
  ['a list instead of a checklist', [], [' | The content must be an object, not a list. A catalogue of readiness items and how each is decided. Sections hold areas, areas hold groups, and any of the three may hold items.']],
  ['a checklist without sections', { name: 'team', title: 'Team' }, [' | "sections" is missing. Add it: The parts of the checklist, in the order of reports.']],
  ['a name with a space', { ...checklist(item('A-1')), name: 'my team' }, ['name | name has the wrong form: "my team". Short name of the checklist, as commands and reports use it: lower-case letters, digits and hyphens.']],
  ['a misspelled key', checklist(item('A-1', { desicion: 'every' })), ['sections[0].items[0].desicion | Unknown key "desicion" in sections[0].items[0]. Did you mean "decision"?']],
  [
    'an item that lacks what it asks for',
    checklist({ id: 'A-1', title: 'A', phase: 'build', risk: 'low', decision: 'attest' }),
    ['sections[0].items[0] | "asks" is missing in sections[0].items[0]. Add it: What is looked for in files or, for attest, what a person has to state, with what evidence and in which role.'],
  ],
  [
    'an id in small letters',
    checklist(item('a-1')),
    ['sections[0].items[0].id | sections[0].items[0].id has the wrong form: "a-1". An item\'s id: upper-case words and numbers joined by hyphens, such as SEC-RUNTIME-3.'],
  ],
  ['a section with neither areas nor items', { name: 'team', title: 'Team', sections: [{ title: 'All' }] }, ['sections[0] | Either "areas" or "items" is missing in sections[0]. Add one of them.']],
  ['a derived item that follows nothing', checklist(item('A-1', { decision: 'derived' })), ['sections[0].items[0] | "from" is missing in sections[0].items[0]. Add it: The items that a derived item follows.']],
  ['an id that is used twice', checklist(item('A-1'), item('A-2'), item('A-1')), ['sections[0].items[2].id | The id A-1 is used twice. Give the item an id of its own.']],
  [
    'an item that follows others though it is not derived',
    checklist(item('A-1'), item('A-2', { from: ['A-1'] })),
    ['sections[0].items[1].from | A-2 is not derived, so it cannot follow other items. Remove "from", or set its decision to derived.'],
  ],
  ['an item that follows one that is misspelled', checklist(item('SEC-RUN-1'), derived('A-2', 'SEC-RNU-1')), ['sections[0].items[1].from[0] | A-2 follows SEC-RNU-1, which is not in this checklist. Did you mean "SEC-RUN-1"?']],
  ['an item that follows one that is not there', checklist(item('A-1'), derived('A-2', 'A-1', 'OTHER-7')), ['sections[0].items[1].from[1] | A-2 follows OTHER-7, which is not in this checklist. Name an item that is.']],
  ['an item that follows itself', checklist(derived('A-1', 'A-1')), ['sections[0].items[0].from | A-1 follows itself: A-1 → A-1. Remove one of these steps.']],
  [
    'items that follow each other in a circle, each circle once',
    checklist(derived('A-1', 'A-2'), derived('A-2', 'A-3', 'A-4'), derived('A-3', 'A-2'), item('A-4')),
    ['sections[0].items[1].from | A-2 follows itself: A-2 → A-3 → A-2. Remove one of these steps.'],
  ],
])('%s is one problem with its place and its remedy', (_, value, problems) => {
  expect(problemsOf(value)).toEqual(problems);
});

test('items that share what they follow are no circle', () => {
  expect(problemsOf(checklist(derived('A-1', 'A-2', 'A-3'), derived('A-2', 'A-4'), derived('A-3', 'A-4'), item('A-4')))).toEqual([]);
});

test('all problems are reported at once', () => {
  expect(problemsOf(checklist(item('A-1', { phase: 'later', risk: 'big' })))).toHaveLength(2);
  expect(problemsOf(checklist(item('A-1'), item('A-1'), derived('B-1', 'C-1')))).toHaveLength(2);
});
