import { expect, test } from 'vitest';
import { formatChecklistJson, formatChecklistText } from '../../src/checklist/format.js';
import type { Checklist } from '../../src/types.js';

const CHECKLIST: Checklist = {
  name: 'team',
  title: 'Team checklist',
  items: [
    { id: 'SEC-1', section: 'Security', area: 'Images', group: 'Base', title: 'Small images', phase: 'build', risk: 'medium', decision: 'every', scope: 'environment', from: [], asks: 'Small ones.' },
    { id: 'SEC-2', section: 'Security', area: 'Images', group: 'Base', title: 'Signed images', phase: 'pre-go-live', risk: 'high', decision: 'exists', scope: 'environment', from: [], asks: 'Signatures.' },
    { id: 'LIVE-10', section: 'Going live', area: '', group: '', title: 'All is well', phase: 'post-go-live', risk: 'low', decision: 'derived', scope: 'environment', from: ['SEC-1', 'SEC-2'], asks: 'Both.' },
  ],
};

test('as text, a checklist is its headings with a line for each item', () => {
  expect(formatChecklistText(CHECKLIST)).toBe(`Team checklist (team)
3 items: 1 every, 1 exists, 1 derived

Security / Images / Base
  SEC-1    build         medium  every     Small images
  SEC-2    pre-go-live   high    exists    Signed images

Going live
  LIVE-10  post-go-live  low     derived   All is well (follows SEC-1, SEC-2)
`);
});

test('as JSON, a checklist is itself', () => {
  const text = formatChecklistJson(CHECKLIST);
  expect(JSON.parse(text)).toEqual(CHECKLIST);
  expect(text.endsWith('}\n')).toBe(true);
});
