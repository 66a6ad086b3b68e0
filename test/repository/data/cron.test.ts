import { describe, expect, it } from 'vitest';
import { longestGapHours } from '../../../src/repository/data/cron.js';

describe('the longest time between two runs of a schedule', () => {
  it.each([
    ['0 2 * * *', 24],
    ['*/15 * * * *', 0.25],
    ['0 */6 * * *', 6],
    ['0 1,13 * * *', 12],
    ['0 8,12 * * *', 20],
    ['0 3 * * 0', 168],
    ['0 3 * * mon-fri', 72],
    ['0 3 * * MON,thu', 96],
    ['0 3 * * 7', 168],
    ['0 0 1 * *', 31 * 24],
    ['0 0 1 1 *', 366 * 24],
    ['0 0 1 * 0', 168],
    ['@daily', 24],
    ['@every 90m', 1.5],
    ['@every 1h30m', 1.5],
    ['TZ=Europe/Berlin 0 2 * * *', 24],
    ['0 0 2 * * *', 24],
    ['0 0 2 ? * SUN', 168],
    ['H 2 * * *', 24],
    ['H/30 * * * *', 0.5],
  ])('%s: %d hours', (schedule, hours) => {
    expect(longestGapHours(schedule)).toBe(hours);
  });

  it.each(['', 'daily', '0 2 * *', '61 2 * * *', '0 0 31 2 *', '0 2 * * noday', '*/0 * * * *', '{{ .Values.schedule }}'])('%s is none', (schedule) => {
    expect(longestGapHours(schedule)).toBeNull();
  });
});
