import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDate } from '../../src/base/date.js';

test('a day of the calendar is a date and nothing else is', () => {
  const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(fc.property(day, (date) => isDate(date.toISOString().slice(0, 10))));
  expect(['2027-2-3', '2027-02-29', '2027-13-01', '2027-00-10', '2027-01-31T00:00:00Z', '31.01.2027', 'tomorrow', ''].filter(isDate)).toEqual([]);
});
