/**
 * Runs the toolchain in a process of its own: `src/toolchain/run.ts` starts it with `--liftoff-only`, a flag for whole processes only.
 * With V8's optimizing compiler the same work takes two to six times as long, most of it for large functions that are hot for a moment.
 */
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync } from 'node:zlib';
import { runWasi } from './wasi.js';

const stdin = await buffer(process.stdin);
const module = new WebAssembly.Module(brotliDecompressSync(readFileSync(new URL('opa.wasm.br', import.meta.url))));
const { exitCode, stdout, stderr } = runWasi(module, stdin);
process.exitCode = exitCode;
process.stdout.write(stdout);
process.stderr.write(stderr);
