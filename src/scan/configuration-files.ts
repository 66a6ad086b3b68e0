import path from 'node:path';
import { decodeText } from '../base/encoding.js';
import { isProblem, type Reader } from '../read/read-source.js';
import { type ConfigurationFiles, createConfigurationFiles } from '../terraform/files.js';
import type { Source } from '../types.js';

/**
 * The configuration that places and comments are looked for in: what is scanned, and what else lies below the root beside plans.
 * What is scanned may also lie outside of the root.
 */
export function scannedConfigurationFiles(sources: readonly Source[], { reader, root }: { readonly reader: Reader; readonly root: string }): ConfigurationFiles {
  const beside = createConfigurationFiles(root);
  const scanned = new Map(sources.filter(({ file }) => /\.(?:tf|tofu)$/.test(file)).map((source) => [source.file, source]));
  const folders = new Map<string, string[]>();
  for (const file of scanned.keys()) {
    const folder = path.posix.dirname(file);
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return {
    list: (folder) => [...new Set([...beside.list(folder), ...(folders.get(folder) ?? [])])].sort(),
    read(file) {
      const source = scanned.get(file);
      const bytes = source === undefined ? null : reader.read(source);
      return bytes === null || isProblem(bytes) ? beside.read(file) : decodeText(bytes).text;
    },
  };
}
