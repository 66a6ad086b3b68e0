import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '..');
/** Everything below the folders that know the order of the steps is a step. */
const ABOVE_THE_STEPS = new Set(['action', 'base', 'cli', 'scan', 'webhook']);
const STEPS = readdirSync(path.join(root, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !ABOVE_THE_STEPS.has(entry.name))
  .map((entry) => entry.name);
/** What a step may import beside itself: the words, the errors, the small shared helpers; and compiling policies needs the toolchain. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = { policy: ['toolchain'] };

interface Import {
  readonly file: string;
  readonly target: string;
}

function importsOf(folder: string): Import[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .flatMap((file) => {
      const text = readFileSync(path.join(root, folder, file), 'utf8');
      const targets = [...text.matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].map((match) => match[1] ?? '');
      return targets.map((target) => ({ file: `${folder}/${file}`, target: path.posix.normalize(path.posix.join(folder, path.posix.dirname(file), target)) }));
    });
}

it('imports go one way: steps know the words, the errors and the base, never each other or what stands above them', () => {
  const wrong = STEPS.flatMap((step) =>
    importsOf(`src/${step}`).filter(({ target }) => {
      const [, folder = ''] = target.split('/');
      return !target.startsWith('schemas/') && target !== 'policies/provides.json' && ![step, 'base', 'types.js', 'errors.js', ...(ALLOWED[step] ?? [])].includes(folder);
    }),
  );
  expect(wrong).toEqual([]);
});

it('the base knows nothing but the words and the errors', () => {
  expect(importsOf('src/base').filter(({ target }) => !['base', 'types.js', 'errors.js'].includes(target.split('/')[1] ?? ''))).toEqual([]);
});

it('only the surfaces touch the process, the clock and the terminal', () => {
  const touching = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => {
    if (!file.endsWith('.ts') || file.startsWith('cli/') || file === 'action/main.ts') return false;
    return /\bprocess\.(argv|cwd|env|exit|std)|\bDate\.now\(|new Date\(\)|\bconsole\./.test(readFileSync(path.join(root, 'src', file), 'utf8'));
  });
  expect(touching).toEqual([]);
});

it('only the engine knows WebAssembly, and only the parser knows YAML', () => {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
  const using = (pattern: RegExp) => [...new Set(files.filter((file) => pattern.test(readFileSync(path.join(root, 'src', file), 'utf8'))).map((file) => file.split('/')[0]))].sort();
  expect(using(/WebAssembly\.(Module|Instance|Memory|compile|instantiate)/)).toEqual(['engine']);
  expect(using(/from 'js-yaml'|parse\/(yaml|json)\//)).toEqual([]);
});
