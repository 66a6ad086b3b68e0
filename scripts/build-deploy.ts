/** `npm run deploy`: what the chart takes from the rules, and the plain manifest from the chart. With `--check`, only compares. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../src/base/package-root.js';
import { apiGroupsFile, plainManifest } from './deploy/render.js';

const root = packageRoot();
const groups = path.join(root, 'charts', 'readygate', 'api-groups.yaml');
const stale = [...update(groups, apiGroupsFile()), ...update(path.join(root, 'deploy', 'webhook.yaml'), plainManifest())];
if (stale.length > 0) {
  process.stdout.write(`${stale.join('\n')}\nnpm run deploy writes them.\n`);
  process.exitCode = 1;
}

function update(file: string, text: string): string[] {
  const isSame = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (!isSame && !process.argv.includes('--check')) writeFileSync(file, text);
  return isSame || !process.argv.includes('--check') ? [] : [`${path.relative(root, file)} is stale.`];
}
