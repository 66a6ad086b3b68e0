/**
 * The part of WASI preview 1 that a Go program without files needs: streams in memory, clock, random bytes, sleep, exit. It sees nothing
 * of the machine. Node's own `node:wasi` is not used because it crashes now and then (nodejs/node#46777) and warns at each start.
 * Specification: https://github.com/WebAssembly/WASI/blob/wasi-0.1/preview1/docs.md
 */
import { randomFillSync } from 'node:crypto';

const SUCCESS = 0;
const BAD_FILE_DESCRIPTOR = 8;
const NOT_IMPLEMENTED = 52;
const REALTIME = 0;
const CLOCK_EVENT = 0;
const [STDIN, STDOUT, STDERR] = [0, 1, 2];
/** Packages look at it when they are made ready (k8s.io/klog for one) and fail where it is missing. */
const PROGRAM_NAME = 'program';

/** Thrown by `proc_exit` to leave WebAssembly. */
class Exit {
  constructor(code) {
    this.code = code;
  }
}

/**
 * Runs a command until it ends. Throws what WebAssembly throws on a trap.
 * @param {WebAssembly.Module} module
 * @param {Buffer} stdin
 * @returns {{ exitCode: number, stdout: Buffer, stderr: Buffer }}
 */
export function runWasi(module, stdin) {
  const written = { [STDOUT]: [], [STDERR]: [] };
  const functions = { ...machineFunctions(view), ...streamFunctions(view, stdin, written) };
  const imports = WebAssembly.Module.imports(module).map(({ name }) => [name, functions[name] ?? (() => NOT_IMPLEMENTED)]);
  const { exports } = new WebAssembly.Instance(module, { wasi_snapshot_preview1: Object.fromEntries(imports) });

  /** Made anew for each call, because memory that grows gets a new buffer. */
  function view() {
    return new DataView(exports.memory.buffer);
  }
  return { exitCode: start(exports), stdout: Buffer.concat(written[STDOUT]), stderr: Buffer.concat(written[STDERR]) };
}

function start(exports) {
  try {
    exports._start();
    return 0;
  } catch (thrown) {
    if (thrown instanceof Exit) return thrown.code;
    throw thrown;
  }
}

function machineFunctions(view) {
  return {
    args_sizes_get: (count, size) => sizes(view(), { count, size }, 1),
    args_get: (list, texts) => writeName(view(), list, texts),
    environ_sizes_get: (count, size) => sizes(view(), { count, size }, 0),
    environ_get: () => SUCCESS,
    sched_yield: () => SUCCESS,
    proc_exit: (code) => {
      throw new Exit(code);
    },
    random_get: (at, length) => {
      randomFillSync(new Uint8Array(view().buffer, at, length));
      return SUCCESS;
    },
    clock_time_get: (clock, _precision, at) => {
      const nanoseconds = clock === REALTIME ? BigInt(Date.now()) * 1_000_000n : process.hrtime.bigint();
      view().setBigUint64(at, nanoseconds, true);
      return SUCCESS;
    },
    poll_oneoff: (subscriptions, events, count, happened) => sleep(view(), { subscriptions, events, count, happened }),
  };
}

/** The program's name is its only argument, and there are no environment variables. */
function sizes(memory, { count, size }, texts) {
  memory.setUint32(count, texts, true);
  memory.setUint32(size, texts * (PROGRAM_NAME.length + 1), true);
  return SUCCESS;
}

function writeName(memory, list, texts) {
  memory.setUint32(list, texts, true);
  [...PROGRAM_NAME, '\0'].forEach((character, index) => memory.setUint8(texts + index, character.charCodeAt(0)));
  return SUCCESS;
}

/** Go only ever waits for one relative time. A subscription has 48 bytes, with its tag at 8 and its nanoseconds at 24; an event has 32, with its kind at 10. */
function sleep(memory, { subscriptions, events, count, happened }) {
  if (count !== 1 || memory.getUint8(subscriptions + 8) !== CLOCK_EVENT) return NOT_IMPLEMENTED;
  const milliseconds = Number(memory.getBigUint64(subscriptions + 24, true)) / 1e6;
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  memory.setBigUint64(events, memory.getBigUint64(subscriptions, true), true);
  memory.setUint16(events + 8, SUCCESS, true);
  memory.setUint8(events + 10, CLOCK_EVENT);
  memory.setUint32(happened, 1, true);
  return SUCCESS;
}

function streamFunctions(view, stdin, written) {
  let position = 0;
  return {
    fd_read: (descriptor, vectors, count, total) => {
      if (descriptor !== STDIN) return BAD_FILE_DESCRIPTOR;
      return transfer(view(), { vectors, count, total }, (bytes) => {
        const length = stdin.copy(bytes, 0, position, position + bytes.length);
        position += length;
        return length;
      });
    },
    fd_write: (descriptor, vectors, count, total) => {
      if (!(descriptor in written)) return BAD_FILE_DESCRIPTOR;
      return transfer(view(), { vectors, count, total }, (bytes) => {
        written[descriptor].push(Buffer.from(bytes));
        return bytes.length;
      });
    },
    /** 24 bytes of zeros: an unknown kind of file that blocks. */
    fd_fdstat_get: (descriptor, at) => {
      if (descriptor > STDERR) return BAD_FILE_DESCRIPTOR;
      new Uint8Array(view().buffer, at, 24).fill(0);
      return SUCCESS;
    },
    fd_fdstat_set_flags: () => SUCCESS,
    /** There is no folder. */
    fd_prestat_get: () => BAD_FILE_DESCRIPTOR,
  };
}

/** Hands each of the vectors (pairs of address and length, 32 bits each) to `each`, which says how many bytes it took, and stores their sum at `total`. */
function transfer(memory, { vectors, count, total }, each) {
  let sum = 0;
  for (let at = vectors; at < vectors + 8 * count; at += 8) {
    sum += each(new Uint8Array(memory.buffer, memory.getUint32(at, true), memory.getUint32(at + 4, true)));
  }
  memory.setUint32(total, sum, true);
  return SUCCESS;
}
