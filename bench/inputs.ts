import { linkSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type Repository, writeRepository } from './generate/repository.js';

/** A folder that a peer is given, and how many files are in it; null where that does not matter. */
export interface Input {
  readonly folder: string;
  readonly files: number | null;
}

/** What a peer can work on: the whole, only manifests and none twice, all in one folder, or the beginning of the whole, where the whole would take minutes. */
export type InputName = 'whole' | 'plain' | 'beginning';

/** Inputs that are made when they are first asked for; a peer whose input is not there is left out. */
export type Inputs = Readonly<Partial<Record<InputName, () => Input>>>;

const BEGINNING = 1500;
/** What no API server takes, and the rendered charts, which hold objects of other files again. */
const NOT_PLAIN = /^(kustomization|values|rendered)\.yaml$/;

/** The inputs that a generated repository gives. @param folder Where the other two are written. */
export function inputsOf(repository: Repository, folder: string, seed: number): Inputs {
  return {
    whole: () => repository,
    plain: once(() => linkPlain(repository, path.join(folder, 'plain'))),
    beginning: once(() => writeRepository(path.join(folder, 'beginning'), Math.min(BEGINNING, repository.files), seed)),
  };
}

function linkPlain(repository: Repository, folder: string): Input {
  mkdirSync(folder);
  const files = readdirSync(repository.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !NOT_PLAIN.test(entry.name));
  for (const [index, { parentPath, name }] of files.entries()) linkSync(path.join(parentPath, name), path.join(folder, `${index}-${name}`));
  return { folder, files: files.length };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
