import { expect, it } from 'vitest';
import { composeBytes, durationDays, kubernetesBytes, postgresBytes, postgresMilliseconds, redisBytes } from '../../../src/repository/data/units.js';

it('each system counts bytes in its own way', () => {
  expect(['1gb', '1g', '512MB', '100', '2k', '10%', ''].map(redisBytes)).toEqual([2 ** 30, 1e9, 2 ** 29, 100, 2000, null, null]);
  expect(['256MB', '1GB', '64kB', '8192B', '128', 'on'].map(postgresBytes)).toEqual([2 ** 28, 2 ** 30, 2 ** 16, 8192, null, null]);
  expect(['2Gi', '2G', '512Mi', 1000, '1.5Gi', 'much', undefined].map(kubernetesBytes)).toEqual([2 ** 31, 2e9, 2 ** 29, 1000, 1.5 * 2 ** 30, null, null]);
  expect(['1G', '512m', '512mb', '1GiB', 2048, '${LIMIT}', undefined].map(composeBytes)).toEqual([2 ** 30, 2 ** 29, 2 ** 29, 2 ** 30, 2048, null, null]);
});

it('times are read with their units', () => {
  expect(['5min', '250ms', '1d', '-1', 'soon'].map(postgresMilliseconds)).toEqual([300_000, 250, 86_400_000, null, null]);
  expect(['720h0m0s', '30d', '4w', 'P14D', '36h', '30', 'forever'].map(durationDays)).toEqual([30, 30, 28, 14, 1.5, null, null]);
});
