import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { decodeText } from '../base/encoding.js';

/** The configuration files beside plans, by the names that reports print: relative to the root, with forward slashes. */
export interface ConfigurationFiles {
  /** The `.tf` and `.tf.json` files of a folder (`.` is the root), sorted; empty where there is no such folder. */
  list(folder: string): readonly string[];
  /** The text of a file; empty where it cannot be read, since a place is all that is lost. */
  read(file: string): string;
}

/** Nobody writes larger ones. */
const MOST_BYTES = 8 * 1024 * 1024;

/** The configuration files below a folder; what links or `..` lead to outside of it is not looked at. */
export function createConfigurationFiles(root: string): ConfigurationFiles {
  const base = realpathSync(root);
  const inside = (name: string): string | null => {
    try {
      const real = realpathSync(path.join(base, name));
      return real === base || real.startsWith(base + path.sep) ? real : null;
    } catch {
      return null;
    }
  };
  return {
    list(folder) {
      const real = inside(folder);
      if (real === null) return [];
      try {
        const names = readdirSync(real).filter((name) => /\.(?:tf|tofu)(?:\.json)?$/.test(name) && !name.startsWith('.'));
        return names.sort().map((name) => path.posix.join(folder, name));
      } catch {
        return [];
      }
    },
    read(file) {
      const real = inside(file);
      if (real === null) return '';
      try {
        const stats = statSync(real);
        return stats.isFile() && stats.size <= MOST_BYTES ? decodeText(readFileSync(real)).text : '';
      } catch {
        return '';
      }
    },
  };
}
