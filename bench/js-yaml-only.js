/** The yardstick: js-yaml reads and parses every YAML file below a folder, and does nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadAll } from 'js-yaml';

let documents = 0;
for (const entry of readdirSync(process.argv[2], { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.ya?ml$/.test(entry.name)) continue;
  try {
    documents += loadAll(readFileSync(path.join(entry.parentPath, entry.name), 'utf8')).length;
  } catch {
    // A file that js-yaml refuses costs what it costs to find that out.
  }
}
process.stdout.write(`${documents}\n`);
