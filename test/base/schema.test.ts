import { expect, test } from 'vitest';
import { formatPath } from '../../src/base/json.js';
import { validateWithSchema, type SchemaSubject } from '../../src/base/schema.js';
import { formatProblem, type Problem } from '../../src/errors.js';
import type { JsonValue, Path } from '../../src/types.js';

const SCHEMA = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: { description: 'What it is called.', type: 'string', minLength: 1 },
    version: { const: 1 },
    level: { enum: ['high', 'medium', 'low'] },
    count: { description: 'How many there are.', type: 'integer', minimum: 1 },
    place: { type: ['object', 'null'] },
    files: { description: 'Their files.', type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } },
    levels: { type: 'object', propertyNames: { type: 'string', description: 'Three digits.', pattern: '^\\d{3}$' }, additionalProperties: { enum: ['high', 'low'] } },
    waivers: {
      type: 'array',
      items: {
        type: 'object',
        oneOf: [{ required: ['rule'] }, { required: ['item'] }],
        additionalProperties: false,
        properties: { rule: { type: 'string' }, item: { type: 'string' }, until: { description: 'Last day, as YYYY-MM-DD.', type: 'string', format: 'date' } },
      },
    },
  },
};

/** Every path stands on a line of its own: the order in which they are asked for. */
function subject(asked: string[] = []): SchemaSubject {
  return {
    code: 'config',
    file: 'readygate.yaml',
    locate: (path: Path) => {
      asked.push(formatPath(path));
      return { line: asked.length, column: 1 };
    },
  };
}

function complaints(value: JsonValue): { path: string; sentence: string }[] {
  const asked: string[] = [];
  const problems = validateWithSchema(SCHEMA, value, subject(asked));
  return problems.map((problem) => ({ path: asked[(problem.location?.line ?? 0) - 1] ?? '', sentence: `${problem.message} ${problem.remedy}`.trim() }));
}

test('a value that fits has no problems', () => {
  expect(validateWithSchema(SCHEMA, { name: 'a', level: 'low', waivers: [{ item: 'A-1', until: '2028-02-29' }], levels: { 123: 'high' } }, subject())).toEqual([]);
});

test.each<[string, JsonValue, string, string]>([
  ['a missing key', {}, '', '"name" is missing. Add it: What it is called.'],
  ['an unknown key near a known one', { name: 'a', leval: 'low' }, 'leval', 'Unknown key "leval". Did you mean "level"?'],
  ['an unknown key', { name: 'a', waivers: [{ rule: 'a', why: 'b' }] }, 'waivers[0].why', 'Unknown key "why" in waivers[0]. Known keys: rule, item, until.'],
  ['a number where a string belongs', { name: 1.3 }, 'name', 'name must be a string, not a number. Put it in quotes.'],
  ['a list where a string belongs', { name: [] }, 'name', 'name must be a string, not a list. What it is called.'],
  ['a boolean where one of two types belongs', { name: 'a', place: true }, 'place', 'place must be an object or nothing, not true.'],
  ['a list at the top', [], '', 'The content must be an object, not a list.'],
  ['nothing at the top', null, '', 'The content must be an object, not nothing.'],
  ['an empty string', { name: '' }, 'name', 'name must not be empty. What it is called.'],
  ['an empty list', { name: 'a', files: [] }, 'files', 'files must not be empty. Their files.'],
  ['a word that is not in the list', { name: 'a', level: 'hihg' }, 'level', 'level must be one of high, medium, low, not "hihg". Did you mean "high"?'],
  ['a number that is not in the list', { name: 'a', level: 3 }, 'level', 'level must be one of high, medium, low, not 3.'],
  ['another value than the only one', { name: 'a', version: 2 }, 'version', 'version must be 1, not 2.'],
  ['a number that is too small', { name: 'a', count: 0 }, 'count', 'count must be >= 1. How many there are.'],
  ['a fraction', { name: 'a', count: 1.5 }, 'count', 'count must be a whole number, not a number. How many there are.'],
  ['a day that is none', { name: 'a', waivers: [{ rule: 'a', until: '2027-02-30' }] }, 'waivers[0].until', 'waivers[0].until has the wrong form: "2027-02-30". Last day, as YYYY-MM-DD.'],
  ['a value that is given twice', { name: 'a', files: ['x', 'y', 'x'] }, 'files[2]', 'files[2] repeats files[0]. Remove it.'],
  ['a key of the wrong form', { name: 'a', levels: { '12': 'low' } }, 'levels.12', 'The key "12" in levels has the wrong form. Three digits.'],
  ['neither of two keys', { name: 'a', waivers: [{}] }, 'waivers[0]', 'Either "rule" or "item" is missing in waivers[0]. Add one of them.'],
  ['both of two keys', { name: 'a', waivers: [{ rule: 'a', item: 'b' }] }, 'waivers[0]', '"rule" and "item" exclude each other in waivers[0]. Leave one of them out.'],
])('%s is told in one sentence with what to do', (_, value, path, sentence) => {
  expect(complaints(value)).toEqual([{ path, sentence }]);
});

test('a long value is cut in the sentence', () => {
  expect(complaints({ name: 'a', level: 'x'.repeat(100) })).toEqual([{ path: 'level', sentence: `level must be one of high, medium, low, not "${'x'.repeat(59)}…".` }]);
});

test('a key with a slash, a tilde or a number keeps its name in the path', () => {
  expect(complaints({ name: 'a', levels: { 'a/b~c': 'low' } })).toEqual([{ path: 'levels["a/b~c"]', sentence: 'The key "a/b~c" in levels has the wrong form. Three digits.' }]);
  expect(complaints({ name: 'a', levels: { '100': 'no', 'a/b': 1 } }).map(({ path }) => path)).toEqual(['levels["a/b"]', 'levels.100', 'levels["a/b"]']);
});

test('every problem is reported, in the order of the file', () => {
  const lines: Record<string, number> = { name: 3, level: 2, leval: 1 };
  const locate = (path: Path) => ({ line: lines[formatPath(path)] ?? 9, column: 5 });
  const problems: readonly Problem[] = validateWithSchema(SCHEMA, { name: 1, level: 'x', leval: 'low' }, { code: 'config', file: 'readygate.yaml', locate });
  expect(problems.map(formatProblem)).toEqual([
    'readygate.yaml:1:5: Unknown key "leval". Did you mean "level"?',
    'readygate.yaml:2:5: level must be one of high, medium, low, not "x".',
    'readygate.yaml:3:5: name must be a string, not a number. Put it in quotes.',
  ]);
});
