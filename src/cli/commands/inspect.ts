import { discover } from '../../discover/discover.js';
import { formatProblem } from '../../errors.js';
import { WORTH_READING } from '../../scan/names.js';
import { inspectSource, type Inspected } from '../../scan/inspect.js';
import { createReader } from '../../read/read-source.js';
import { EXIT } from '../exit.js';
import type { Terminal } from '../terminal.js';

/** Prints every document of every file as it was read, one line each. */
export async function inspectCommand(paths: readonly string[], options: { readonly format: 'text' | 'jsonl' }, terminal: Terminal): Promise<number> {
  const given = paths.includes('-') ? new Map([['-', await terminal.readStandardInput()]]) : new Map<string, Uint8Array>();
  const found = discover({ root: terminal.cwd, paths, exclude: [], ...WORTH_READING });
  const reader = createReader(given);
  let failed = found.problems.length > 0;
  for (const problem of found.problems) terminal.writeError(`error: ${formatProblem(problem)}\n`);
  for (const { name } of found.charts) terminal.writeError(`${name} is a chart: its templates are no manifests. Inspect what they render to: helm template ${name} | readygate inspect -\n`);
  for (const source of found.sources) {
    const documents = inspectSource(source, reader);
    failed ||= documents.some((document) => document.error !== null);
    await terminal.writeOut(documents.map(options.format === 'jsonl' ? (document) => `${JSON.stringify(document)}\n` : formatLine).join(''));
  }
  return failed ? EXIT.incomplete : EXIT.clean;
}

function formatLine({ file, index, type, identity, error }: Inspected): string {
  if (error !== null) return `${file}#${index}  error  ${error.line}:${error.column}: ${error.message}\n`;
  const name = identity === null ? '' : `  ${identity.apiVersion} ${identity.kind} ${identity.namespace === null ? '' : `${identity.namespace}/`}${identity.name}`;
  return `${file}#${index}  ${type}${name}\n`;
}
