/** `npm run deploy`: what the chart takes from the rules, and the plain manifest from the chart. With `--check`, only compares. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../src/base/package-root.js';
import { realHelm } from '../test/support/helm.js';
import { apiGroupsFile, plainManifest } from './deploy/render.js';

const root = packageRoot();
const helm = realHelm();
const groups = path.join(root, 'charts', 'readygate', 'api-groups.yaml');
const wrong = update(groups, apiGroupsFile());
if (helm === null) process.stdout.write('deploy/webhook.yaml is left as it is: there is no helm here.\n');
const stale = [...wrong, ...(helm === null ? [] : update(path.join(root, 'deploy', 'webhook.yaml'), plainManifest(helm)))];
if (stale.length > 0) {
  process.stdout.write(`${stale.join('\n')}\nnpm run deploy writes them.\n`);
  process.exitCode = 1;
}

function update(file: string, text: string): string[] {
  const isSame = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (!isSame && !process.argv.includes('--check')) writeFileSync(file, text);
  return isSame || !process.argv.includes('--check') ? [] : [`${path.relative(root, file)} is stale.`];
}
