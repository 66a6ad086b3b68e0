import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../src/base/package-root.js';

/** Where `npm run schemas:extract` keeps what Kubernetes publishes about its API. It is committed: building needs no network. */
export const EXTRACTED_SCHEMAS = path.join(packageRoot(), 'src', 'validate', 'data', 'kubernetes-schemas.txt');

/** Puts the Kubernetes schemas into the folder that is published. */
export async function buildSchemas(directory: string): Promise<void> {
  copyFileSync(EXTRACTED_SCHEMAS, path.join(directory, 'kubernetes-schemas.txt'));
}
