import { readFileSync } from 'node:fs';
import { isObject, property, textAt } from '../base/json.js';
import type { JsonValue } from '../types.js';
import type { Environment } from './inputs.js';

/** What happened, as far as it matters here. */
export interface ActionEvent {
  /** Commit that the change is measured against; null where the event has none. */
  readonly base: string | null;
  /** Commit that annotations and links are about. */
  readonly head: string;
  /** Number of the pull request, or null. */
  readonly pullRequest: number | null;
}

/** Reads the event's name and payload. A payload that is missing or broken is an event without a base. */
export function readEvent(environment: Environment): ActionEvent {
  const payload = readPayload(environment['GITHUB_EVENT_PATH']);
  const head = environment['GITHUB_SHA'] ?? '';
  const name = environment['GITHUB_EVENT_NAME'] ?? '';
  if (name === 'pull_request' || name === 'pull_request_target') {
    const request = property(payload, 'pull_request');
    const number = property(request, 'number');
    return {
      base: commit(textAt(property(request, 'base'), 'sha')),
      head: commit(textAt(property(request, 'head'), 'sha')) ?? head,
      pullRequest: typeof number === 'number' ? number : null,
    };
  }
  const group = name === 'merge_group' ? property(payload, 'merge_group') : undefined;
  return { base: commit(textAt(group, 'base_sha')), head, pullRequest: null };
}

/** Nothing but zeros stands for no commit: the one before a first push. */
export function commit(text: string | null): string | null {
  return text === null || text === '' || /^0+$/.test(text) ? null : text;
}

function readPayload(file: string | undefined): JsonValue | undefined {
  if (file === undefined || file === '') return undefined;
  try {
    const payload: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isObject(payload) ? payload : undefined;
  } catch {
    return undefined;
  }
}
