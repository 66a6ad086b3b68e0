import { expect, it } from 'vitest';
import { isPlaceholder } from '../../src/base/placeholder.js';

it.each(['${IMAGE}', 'web:${TAG}', '{{ .Values.image }}', '<%= image %>', '@@IMAGE@@', '__IMAGE__', '<YOUR_KEY>', 'ENC[AES256_GCM,data:x]'])('%s is filled in before anything is deployed', (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

it.each(['web:1.4.2', '$(POD_NAME)', '$HOME/bin', 'a < b > c', '{"a": 1}', '_x_', '', 'user@example.com', '<>'])('%j is what will be deployed', (text) => {
  expect(isPlaceholder(text)).toBe(false);
});
