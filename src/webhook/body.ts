import type { IncomingMessage } from 'node:http';

/** Why a body was not read. */
export interface BodyFailure {
  readonly status: 413 | 415;
  readonly message: string;
}

/** Reads the body of a request up to a size; null where the client went away. What is too large is read to its end and thrown away, since a client that still sends hears no answer. */
export function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array | BodyFailure | null> {
  const type = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type !== 'application/json') return Promise.resolve({ status: 415, message: `The content type must be application/json, not ${JSON.stringify(type.slice(0, 60))}.` });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) chunks.push(chunk);
      else chunks.length = 0;
    });
    request.on('end', () => resolve(length > limit ? { status: 413, message: `The body is larger than ${limit} bytes (webhook.maxBodyBytes).` } : Buffer.concat(chunks)));
    request.on('close', () => resolve(null));
    request.on('error', () => resolve(null));
  });
}

/** Whether reading failed. */
export function isBodyFailure(body: Uint8Array | BodyFailure): body is BodyFailure {
  return 'status' in body;
}
