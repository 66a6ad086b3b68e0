import type { WASI } from 'node:wasi';

/** What a command left behind. */
export interface WasiRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a WASI command (preview 1) with this standard input, in this thread, until it ends. It sees no file, no environment and no
 * network; its three streams are in memory. Throws what WebAssembly throws on a trap.
 */
export function runWasi(module: WebAssembly.Module, stdin: string): WasiRun {
  const wasi = new (wasiClass())({ version: 'preview1' });
  const streams = createStreams(Buffer.from(stdin));
  const imports = { wasi_snapshot_preview1: { ...wasi.wasiImport, fd_read: streams.read, fd_write: streams.write } };
  // The asynchronous instantiate() waits for V8's optimizing threads: 1.2 s instead of 20 ms from the second instance on.
  const instance = new WebAssembly.Instance(module, imports);
  const memory = instance.exports['memory'];
  if (!(memory instanceof WebAssembly.Memory)) throw new TypeError('the WASI command exports no memory');
  streams.attach(memory);
  const exitCode = wasi.start(instance);
  return { exitCode, stdout: streams.text(1), stderr: streams.text(2) };
}

/** Node warns that WASI is experimental when it is loaded. Users cannot act on that, so this one warning is left out. */
function wasiClass(): typeof WASI {
  const original: unknown = Reflect.get(process, 'emitWarning');
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = (warning: string | Error, ...rest: unknown[]): void => {
    if (typeof warning === 'string' && warning.startsWith('WASI is an experimental feature')) return;
    Reflect.apply(emitWarning, undefined, [warning, ...rest]);
  };
  try {
    return process.getBuiltinModule('node:wasi').WASI;
  } finally {
    Reflect.set(process, 'emitWarning', original);
  }
}

const SUCCESS = 0;
const BAD_FILE_DESCRIPTOR = 8;

/** The functions `fd_read` and `fd_write` of WASI preview 1 over buffers; `vectors` are pairs of address and length, 32 bits each. */
function createStreams(stdin: Buffer) {
  let memory: WebAssembly.Memory | undefined;
  let position = 0;
  const written: Readonly<Record<number, Buffer[]>> = { 1: [], 2: [] };
  /** Hands each vector to `each`, which says how many bytes it took, and stores their sum at `total`. */
  const transfer = (vectors: number, count: number, total: number, each: (bytes: Uint8Array) => number): number => {
    if (memory === undefined) throw new Error('a WASI command used a stream before it was started');
    const view = new DataView(memory.buffer);
    let sum = 0;
    for (let at = vectors; at < vectors + 8 * count; at += 8) {
      sum += each(new Uint8Array(memory.buffer, view.getUint32(at, true), view.getUint32(at + 4, true)));
    }
    view.setUint32(total, sum, true);
    return SUCCESS;
  };
  return {
    attach: (attached: WebAssembly.Memory): void => {
      memory = attached;
    },
    read: (descriptor: number, vectors: number, count: number, total: number): number => {
      if (descriptor !== 0) return BAD_FILE_DESCRIPTOR;
      return transfer(vectors, count, total, (bytes) => {
        const length = stdin.copy(bytes, 0, position, position + bytes.length);
        position += length;
        return length;
      });
    },
    write: (descriptor: number, vectors: number, count: number, total: number): number => {
      const chunks = written[descriptor];
      if (chunks === undefined) return BAD_FILE_DESCRIPTOR;
      return transfer(vectors, count, total, (bytes) => {
        chunks.push(Buffer.from(bytes));
        return bytes.length;
      });
    },
    text: (descriptor: 1 | 2): string => Buffer.concat(written[descriptor] ?? []).toString(),
  };
}
