/**
 * Runs a program in a process of its own: `node --liftoff-only run.js PROGRAM.wasm.br`. The flag is one for whole processes only.
 * With V8's optimizing compiler the same work takes two to six times as long, most of it for large functions that are hot for a moment.
 */
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync } from 'node:zlib';
import { runWasi } from './wasi.js';

const stdin = await buffer(process.stdin);
const module = new WebAssembly.Module(brotliDecompressSync(readFileSync(process.argv[2])));
const { exitCode, stdout, stderr } = runWasi(module, stdin);
process.exitCode = exitCode;
process.stdout.write(stdout);
process.stderr.write(stderr);
