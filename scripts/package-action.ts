/** `npm run package:action [-- folder]`: the tree of the GitHub Action, by default in dist-action. */
import path from 'node:path';
import { packageRoot } from '../src/base/package-root.js';
import { packageAction } from './action/package.js';

const folder = path.resolve(packageRoot(), process.argv[2] ?? 'dist-action');
await packageAction(folder);
process.stdout.write(`${folder}\n`);
