import { isList, property, textAt } from '../base/json.js';
import type { JsonValue } from '../types.js';
import type { Answer, Api } from './api.js';

/** Where a comment stands. */
export interface CommentPlace {
  /** `owner/name`. */
  readonly repository: string;
  readonly pullRequest: number;
  /** Tells the comments of several jobs apart. */
  readonly id: string;
}

/** GitHub takes 65,536 characters; the marker and a little more have room. */
export const MOST_COMMENT_BYTES = 60_000;

const MOST_PAGES = 50;

const MOST_ATTEMPTS = 3;

/**
 * Writes the one comment of a pull request: the one that is there is updated, and none is written where there is nothing to say and none was there.
 * @returns Why it could not be written, or null.
 */
export async function writeComment(api: Api, place: CommentPlace, comment: { readonly text: string; readonly isNeeded: boolean }): Promise<string | null> {
  const marker = `<!-- readygate: ${place.id} -->`;
  const body = `${marker}\n${comment.text}`;
  const issues = `/repos/${place.repository}/issues`;
  for (let attempt = 1; ; attempt++) {
    const found = await findComment(api, place, marker);
    if ('reason' in found) return found.reason;
    if (found.id === null && !comment.isNeeded) return null;
    if (found.id !== null && found.body === body) return null;
    const answer = found.id === null ? await api.send('POST', `${issues}/${place.pullRequest}/comments`, { body }, 'refused') : await api.send('PATCH', `${issues}/comments/${found.id}`, { body });
    if (answer.ok) return null;
    // Somebody may have deleted it a moment ago; and a server that failed may have written it all the same, so it is looked for again.
    const mayBeOtherwise = answer.status === null || answer.status === 404 || answer.status >= 500;
    if (!mayBeOtherwise || attempt === MOST_ATTEMPTS) return answer.reason;
  }
}

type Found = { readonly id: number | null; readonly body: string } | { readonly reason: string };

/** Only a comment of the one who writes is taken: anybody can write the marker, and nobody's words are overwritten. */
async function findComment(api: Api, { repository, pullRequest }: CommentPlace, marker: string): Promise<Found> {
  let login: string | null | undefined;
  let target: string | null = `/repos/${repository}/issues/${pullRequest}/comments?per_page=100`;
  for (let page = 0; target !== null && page < MOST_PAGES; page++) {
    const answer: Answer = await api.send('GET', target);
    if (!answer.ok) return { reason: answer.reason };
    for (const entry of isList(answer.value) ? answer.value : []) {
      const id = property(entry, 'id');
      const body = textAt(entry, 'body')?.replaceAll('\r\n', '\n') ?? '';
      if (typeof id !== 'number' || !body.startsWith(`${marker}\n`)) continue;
      login ??= await ownLogin(api);
      if (isOwn(property(entry, 'user'), login)) return { id, body };
    }
    target = answer.next;
  }
  return { id: null, body: '' };
}

/** The token of a workflow belongs to an app, which may not ask for its own name. */
async function ownLogin(api: Api): Promise<string | null> {
  const answer = await api.send('GET', '/user');
  return answer.ok ? textAt(answer.value, 'login') : null;
}

function isOwn(user: JsonValue | undefined, login: string | null): boolean {
  return login === null ? textAt(user, 'type') === 'Bot' : textAt(user, 'login') === login;
}
