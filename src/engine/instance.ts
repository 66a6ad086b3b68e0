/** OPA's WebAssembly interface, version 1.2 (https://www.openpolicyagent.org/docs/wasm), as far as it is used here: policies without builtins of the host. */
export interface Instance {
  /** The result set of an entrypoint as JSON. Throws an Error when the policies abort; the instance is unusable then. */
  evaluate(entrypoint: string, input: string): string;
}

/** 512 MiB in pages of 64 KiB: memory of an instance never shrinks, so a hostile input must end in an error and not in the host's memory. */
const MAXIMUM_PAGES = 8192;
const INITIAL_PAGES = 64;
const PAGE_BYTES = 65536;

/** What of a module's exports is called. Numbers are addresses in its memory, or lengths. */
interface Exports {
  readonly opa_eval: (...parameters: readonly [reserved: 0, entrypoint: number, data: number, input: number, length: number, heap: number, format: 0]) => number;
  readonly opa_malloc: (bytes: number) => number;
  readonly opa_json_parse: (address: number, length: number) => number;
  readonly opa_json_dump: (value: number) => number;
  readonly opa_heap_ptr_get: () => number;
  readonly entrypoints: () => number;
  readonly builtins: () => number;
}

type Instantiated = WebAssembly.Instance['exports'];

const FUNCTIONS = ['opa_eval', 'opa_malloc', 'opa_json_parse', 'opa_json_dump', 'opa_heap_ptr_get', 'entrypoints', 'builtins'] as const;

/** The oldest interface with `opa_eval`, which takes text and gives text in one call. */
const OLDEST_MINOR_VERSION = 2;

/**
 * Makes an instance with its data. Throws an Error where the module speaks another version of the interface or calls functions that
 * only a host could have: better when it is loaded than when a rule is first reached.
 * @param data JSON.
 */
export function instantiate(module: WebAssembly.Module, data: string): Instance {
  const memory = createMemory();
  const exports = readExports(new WebAssembly.Instance(module, { env: imports(memory) }).exports);
  const readJson = (value: number): unknown => JSON.parse(memory.readText(exports.opa_json_dump(value)));
  const builtins = Object.keys(readJson(exports.builtins()) as object);
  if (builtins.length > 0) throw new Error(`the policies call ${builtins.join(', ')}, which is not there`);
  const entrypoints = new Map(Object.entries(readJson(exports.entrypoints()) as Record<string, number>));
  const written = Buffer.from(data);
  const address = exports.opa_malloc(written.byteLength);
  memory.writeBytes(written, address);
  const parsedData = exports.opa_json_parse(address, written.byteLength);
  if (parsedData === 0) throw new Error('the data cannot be read');
  const heap = exports.opa_heap_ptr_get();
  return {
    evaluate(entrypoint, input) {
      const number = entrypoints.get(entrypoint);
      if (number === undefined) throw new Error(`there is no entrypoint ${entrypoint}`);
      // The input is put where the heap begins, and what the evaluation allocates comes behind it: the next one begins anew.
      const length = memory.writeText(input, heap);
      return memory.readText(exports.opa_eval(0, number, parsedData, heap, length, heap + length, 0));
    },
  };
}

/** An instance's memory, in which texts are written and read without a copy between. */
interface TextMemory {
  readonly memory: WebAssembly.Memory;
  /** Writes UTF-8 and grows the memory where it does not fit. Returns the number of bytes. */
  writeText(text: string, address: number): number;
  writeBytes(bytes: Uint8Array, address: number): void;
  /** Reads UTF-8 up to the NUL byte. */
  readText(address: number): string;
}

function createMemory(): TextMemory {
  const memory = new WebAssembly.Memory({ initial: INITIAL_PAGES, maximum: MAXIMUM_PAGES });
  let bytes = Buffer.from(memory.buffer);
  /** The old view is empty once the memory has grown. */
  const current = () => (bytes.buffer === memory.buffer ? bytes : (bytes = Buffer.from(memory.buffer)));
  const reserve = (end: number) => {
    const missing = end - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
  };
  return {
    memory,
    writeText(text, address) {
      // A UTF-16 code unit takes three bytes at most, and nearly all take one.
      if (address + text.length * 3 > memory.buffer.byteLength) reserve(address + Buffer.byteLength(text));
      return current().write(text, address, 'utf8');
    },
    writeBytes(written, address) {
      reserve(address + written.byteLength);
      current().set(written, address);
    },
    readText(address) {
      const view = current();
      return view.toString('utf8', address, view.indexOf(0, address));
    },
  };
}

function imports({ memory, readText }: TextMemory): object {
  const missing = () => {
    throw new Error('the policies call a function that is not there');
  };
  return {
    memory,
    opa_abort(address: number) {
      throw new Error(readText(address));
    },
    // Standard output is the report's.
    opa_println: () => undefined,
    opa_builtin0: missing,
    opa_builtin1: missing,
    opa_builtin2: missing,
    opa_builtin3: missing,
    opa_builtin4: missing,
  };
}

function readExports(exports: Instantiated): Exports {
  const minor = exports['opa_wasm_abi_minor_version'];
  if (!hasFunctions(exports) || !(minor instanceof WebAssembly.Global) || minor.value < OLDEST_MINOR_VERSION) throw new Error('the policies were not compiled by this OPA');
  return exports;
}

function hasFunctions(exports: Instantiated): exports is Instantiated & Exports {
  return FUNCTIONS.every((name) => typeof exports[name] === 'function');
}
