/**
 * Runs the toolchain as a WASI command (preview 1) in a process of its own: `src/toolchain/run.ts` starts it with `--liftoff-only`, a flag
 * that can only be set for a whole process. With V8's optimizing compiler the same work takes three to six times as long, most of it
 * for large functions that are hot for a moment only. The command sees no file and no environment, and its three streams are in memory,
 * because WASI's own writes fail with "try again" on a full pipe.
 */
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { WASI } from 'node:wasi';
import { brotliDecompressSync } from 'node:zlib';

const SUCCESS = 0;

const stdin = await buffer(process.stdin);
const written = { 1: [], 2: [] };
let position = 0;

const wasi = new WASI({ version: 'preview1' });
const module = new WebAssembly.Module(brotliDecompressSync(readFileSync(new URL('opa.wasm.br', import.meta.url))));
const instance = new WebAssembly.Instance(module, {
  wasi_snapshot_preview1: {
    ...wasi.wasiImport,
    fd_read: (_descriptor, vectors, count, total) =>
      transfer(vectors, count, total, (bytes) => {
        const length = stdin.copy(bytes, 0, position, position + bytes.length);
        position += length;
        return length;
      }),
    fd_write: (descriptor, vectors, count, total) =>
      transfer(vectors, count, total, (bytes) => {
        written[descriptor].push(Buffer.from(bytes));
        return bytes.length;
      }),
  },
});

/** Hands each of the vectors (pairs of address and length, 32 bits each) to `each`, which says how many bytes it took, and stores their sum at `total`. */
function transfer(vectors, count, total, each) {
  const { buffer: memory } = instance.exports.memory;
  const view = new DataView(memory);
  let sum = 0;
  for (let at = vectors; at < vectors + 8 * count; at += 8) {
    sum += each(new Uint8Array(memory, view.getUint32(at, true), view.getUint32(at + 4, true)));
  }
  view.setUint32(total, sum, true);
  return SUCCESS;
}

process.exitCode = wasi.start(instance);
process.stdout.write(Buffer.concat(written[1]));
process.stderr.write(Buffer.concat(written[2]));
