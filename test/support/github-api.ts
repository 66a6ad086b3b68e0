import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request that was made. */
export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A comment of a pull request. */
export interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string };
}

/** What the server answers instead of what it would. */
export interface Interruption {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  /** Whether the request is carried out all the same. */
  readonly isDone?: boolean;
}

/** GitHub's REST API on the loopback address, as far as the action uses it. */
export interface GithubApi {
  readonly url: string;
  readonly comments: Comment[];
  readonly requests: readonly ApiRequest[];
  /** The next requests that fit are answered so. */
  interrupt(method: string, path: RegExp, ...answers: readonly Interruption[]): void;
}

/** How the server behaves. */
export interface GithubSettings {
  /** A token that may only read: writing is answered with 403. */
  readonly isReadOnly?: boolean;
  readonly comments?: readonly Comment[];
  readonly perPage?: number;
}

const BOT = { login: 'github-actions[bot]', type: 'Bot' };

/** Starts the server; it stops when the test ends. */
export async function startGithub({ isReadOnly = false, comments: before = [], perPage = 100 }: GithubSettings = {}): Promise<GithubApi> {
  const comments = before.map((comment) => ({ ...comment }));
  const requests: ApiRequest[] = [];
  const interruptions: { method: string; path: RegExp; answers: Interruption[] }[] = [];
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3`;
  return { url, comments, requests, interrupt: (method, path, ...answers) => void interruptions.push({ method, path, answers: [...answers] }) };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const entry: ApiRequest = { method: request.method ?? '', path: (request.url ?? '').replace('/api/v3', ''), authorization: request.headers.authorization ?? '', body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
    requests.push(entry);
    const interruption = interruptions.find(({ method, path, answers }) => method === entry.method && path.test(entry.path) && answers.length > 0)?.answers.shift();
    if (interruption !== undefined) {
      if (interruption.isDone === true) carryOut(entry);
      send(response, interruption.status, { message: interruption.message ?? 'Interrupted' }, interruption.headers);
      return;
    }
    if (isReadOnly && entry.method !== 'GET') send(response, 403, { message: 'Resource not accessible by integration' });
    else {
      const { status, value, headers } = carryOut(entry);
      send(response, status, value, headers);
    }
  }

  function carryOut({ method, path, body }: ApiRequest): { status: number; value: unknown; headers?: Record<string, string> } {
    if (path === '/user') return { status: 403, value: { message: 'Resource not accessible by integration' } };
    const list = /^\/repos\/shop\/web\/issues\/7\/comments(?:\?per_page=100(?:&page=(\d+))?)?$/.exec(path);
    if (list !== null && method === 'GET') {
      const page = Number(list[1] ?? 1);
      const next = `<${url}/repos/shop/web/issues/7/comments?per_page=100&page=${page + 1}>; rel="next"`;
      return { status: 200, value: comments.slice((page - 1) * perPage, page * perPage), headers: page * perPage < comments.length ? { link: next } : {} };
    }
    if (list !== null && method === 'POST') {
      const comment = { id: 1000 + comments.length, body: String(body['body']), user: BOT };
      comments.push(comment);
      return { status: 201, value: comment };
    }
    const one = comments.find(({ id }) => path === `/repos/shop/web/issues/comments/${id}`);
    if (one !== undefined && method === 'PATCH') {
      one.body = String(body['body']);
      return { status: 200, value: one };
    }
    if (path === '/repos/shop/web/check-runs' && method === 'POST') return { status: 201, value: { id: 55 } };
    if (path === '/repos/shop/web/check-runs/55' && method === 'PATCH') return { status: 200, value: { id: 55 } };
    return { status: 404, value: { message: 'Not Found' } };
  }
}

function send(response: ServerResponse, status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
}
