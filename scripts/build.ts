/** `npm run build`: policies, schemas, checklist, the bundled command and its types. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../src/base/package-root.js';
import { buildPolicies } from './build-policies.js';
import { buildSchemas } from './build-schemas.js';
import { buildChecklists } from './build-checklists.js';
import { bundle } from './bundle.js';
import { writeDigest } from './write-digest.js';

const root = packageRoot();
const dist = path.join(root, 'dist');
const ENTRY_POINTS = { index: 'src/index.ts', cli: 'src/cli/main.ts', 'webhook-worker': 'src/webhook/worker.ts', 'scan-thread': 'src/scan/thread.ts', action: 'src/action/main.ts' };

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
await Promise.all([buildPolicies(path.join(dist, 'policies')), buildSchemas(dist), bundle(ENTRY_POINTS, dist)]);
buildChecklists(path.join(dist, 'checklists'));
writeDigest(dist);
execFileSync(process.execPath, [path.join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', path.join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
