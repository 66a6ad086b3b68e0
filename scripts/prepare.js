/**
 * npm's `prepare`: builds the package after an install. A global install from a git repository, which is what pre-commit does, leaves the
 * development dependencies out even though it runs this script, so they are installed first.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');

/** What the outer npm was told about where to install is not meant for this folder. */
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_(global|location|prefix|install_links|dry_run|omit|only|production)$/i.test(name)));

function npm(...args) {
  const script = process.env.npm_execpath;
  const [command, before] = script === undefined ? ['npm', []] : [process.execPath, [script]];
  const { status } = spawnSync(command, [...before, ...args], { cwd: root, env: environment, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(path.join(root, 'node_modules', 'tsx'))) npm('install', '--include=dev', '--ignore-scripts', '--no-save', '--no-audit', '--no-fund');
npm('run', 'build');
