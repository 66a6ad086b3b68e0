import type { JsonValue } from '../types.js';

/** What the API answered: a value, or why there is none. */
export type Answer = { readonly ok: true; readonly value: JsonValue; readonly next: string | null } | { readonly ok: false; readonly status: number | null; readonly reason: string };

/** GitHub's REST API, as far as it is used here. It never throws. */
export interface Api {
  /**
   * @param target A path below the API, or a whole address that an answer named as the next page.
   * @param repeat `refused` tries only that again which the server has certainly not done.
   */
  send(method: 'GET' | 'PATCH' | 'POST', target: string, body?: object, repeat?: 'any' | 'refused'): Promise<Answer>;
}

/** What the API is reached with. */
export interface ApiSettings {
  /** `https://api.github.com`, without a slash at its end. */
  readonly url: string;
  readonly token: string;
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

const MOST_ATTEMPTS = 4;
const MOST_REQUEST_MILLISECONDS = 30_000;
/** So long all requests together wait for an API that is limited or down. */
const MOST_WAITING_MILLISECONDS = 90_000;
const FIRST_DELAY_MILLISECONDS = 1000;

/**
 * A client that tries again after rate limits and failures of the server, with the delay that the server asks for. Once the API was
 * down for all attempts, or the time for waiting is used up, it is asked no more.
 */
export function createApi(settings: ApiSettings): Api {
  let waited = 0;
  let givenUp: Answer | null = null;
  return {
    async send(method, target, body, repeat = 'any') {
      if (givenUp !== null) return givenUp;
      const url = new URL(target.startsWith('/') ? `${settings.url}${target}` : target);
      if (url.origin !== new URL(settings.url).origin) return { ok: false, status: null, reason: `${url.origin} is not where the API is` };
      for (let attempt = 1; ; attempt++) {
        const result = await sendOnce(settings, { method, url, body });
        if (!('delay' in result) || (repeat === 'refused' && !result.isRefused)) return result.answer;
        const delay = result.delay ?? FIRST_DELAY_MILLISECONDS * 2 ** (attempt - 1);
        if (attempt === MOST_ATTEMPTS || waited + delay > MOST_WAITING_MILLISECONDS) {
          givenUp = result.answer;
          return result.answer;
        }
        waited += delay;
        await settings.sleep(delay);
      }
    },
  };
}

interface Sent {
  readonly method: string;
  readonly url: URL;
  readonly body: object | undefined;
}

/** An answer that is worth another attempt has a delay: what the server asks for, or null. Refused is what was not even begun. */
type Attempt = { readonly answer: Answer } | { readonly answer: Answer; readonly delay: number | null; readonly isRefused: boolean };

async function sendOnce(settings: ApiSettings, { method, url, body }: Sent): Promise<Attempt> {
  try {
    const response = await fetch(url, {
      method,
      headers: { accept: 'application/vnd.github+json', authorization: `Bearer ${settings.token}`, 'user-agent': 'readygate', 'x-github-api-version': '2022-11-28', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      signal: AbortSignal.timeout(MOST_REQUEST_MILLISECONDS),
      redirect: 'error',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (response.ok) return { answer: parse(text, nextPage(response.headers.get('link'))) };
    const answer = { ok: false, status: response.status, reason: `${method} ${url.pathname}: ${response.status} ${messageOf(text)}`.trim() } as const;
    return mayRetry(response) ? { answer, delay: delayOf(response.headers, settings.now()), isRefused: response.status < 500 } : { answer };
  } catch (error) {
    return { answer: { ok: false, status: null, reason: `${method} ${url.pathname}: ${reasonOf(error)}` }, delay: null, isRefused: false };
  }
}

/** A 403 is a limit only where the answer says so; else the token may not do it. */
function mayRetry({ status, headers }: Response): boolean {
  return status >= 500 || status === 429 || (status === 403 && (headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0'));
}

function delayOf(headers: Headers, now: number): number | null {
  const seconds = Number(headers.get('retry-after') ?? 'NaN');
  if (seconds >= 0) return seconds * 1000;
  const reset = Number(headers.get('x-ratelimit-reset') ?? 'NaN');
  return headers.get('x-ratelimit-remaining') === '0' && reset > 0 ? Math.max(0, reset * 1000 - now) : null;
}

function parse(text: string, next: string | null): Answer {
  try {
    return { ok: true, value: text === '' ? null : (JSON.parse(text) as JsonValue), next };
  } catch {
    return { ok: false, status: null, reason: 'the API answered with something that is no JSON' };
  }
}

function nextPage(link: string | null): string | null {
  return /<([^>]+)>;\s*rel="next"/.exec(link ?? '')?.[1] ?? null;
}

function messageOf(text: string): string {
  try {
    const value: unknown = JSON.parse(text);
    const message: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'message') : undefined;
    return typeof message === 'string' ? message.slice(0, 200) : '';
  } catch {
    return '';
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
