import type { Resource } from '../types.js';

/**
 * Finds resources by a key within a namespace. Both sides may leave the namespace open (it is set when they are deployed);
 * then what stands nearest counts: the closest folder upward from the asking file that holds a match. Each look-up
 * costs the depth of the path and the matches, whatever the number of resources.
 */
export interface ScopedIndex {
  add(key: string, resource: Resource): void;
  /** The resources under a key that are accepted. */
  find(key: string, from: Place, accepts: (resource: Resource) => boolean): readonly Resource[];
}

/** Where a look-up starts. */
export interface Place {
  readonly namespace: string | null;
  readonly file: string;
}

/** An index for labels: a selector reaches everything in its namespace. */
export function createScopedIndex(): ScopedIndex {
  const explicit = createGroups();
  const nearby = createGroups();
  const nearbyOpen = createGroups();
  const foldersOf = createFolders();
  return {
    add(key, resource) {
      const { namespace } = resource.identity;
      if (namespace !== null) explicit.add(namespace, key, resource);
      for (const folder of foldersOf(resource.file)) {
        nearby.add(folder, key, resource);
        if (namespace === null) nearbyOpen.add(folder, key, resource);
      }
    },
    find(key, { namespace, file }, accepts) {
      const inFolder = (groups: Groups) => nearest(foldersOf(file), (folder) => groups.get(folder, key).filter(accepts));
      if (namespace === null) return inFolder(nearby);
      return [...explicit.get(namespace, key).filter(accepts), ...inFolder(nearbyOpen)];
    },
  };
}

/**
 * The same for names, which mean one object: of copies in several folders (one for each environment, say) the nearest counts,
 * also where all of them name the same namespace.
 */
export function createNameIndex(): ScopedIndex {
  const nearby = createGroups();
  const foldersOf = createFolders();
  return {
    add(key, resource) {
      for (const folder of foldersOf(resource.file)) nearby.add(folder, key, resource);
    },
    find(key, { namespace, file }, accepts) {
      const fits = (resource: Resource) => (namespace === null || resource.identity.namespace === null || resource.identity.namespace === namespace) && accepts(resource);
      return nearest(foldersOf(file), (folder) => nearby.get(folder, key).filter(fits));
    },
  };
}

function nearest(folders: readonly string[], inFolder: (folder: string) => readonly Resource[]): readonly Resource[] {
  for (const folder of folders) {
    const found = inFolder(folder);
    if (found.length > 0) return found;
  }
  return [];
}

/** Resources by a group (a folder, a namespace) and a key. Two maps one in the other: a joined key would be a new text for each look-up. */
interface Groups {
  add(group: string, key: string, resource: Resource): void;
  get(group: string, key: string): readonly Resource[];
}

const NONE: readonly Resource[] = [];

function createGroups(): Groups {
  const groups = new Map<string, Map<string, Resource[]>>();
  return {
    add(group, key, resource) {
      const known = groups.get(group);
      if (known === undefined) groups.set(group, new Map([[key, [resource]]]));
      else push(known, key, resource);
    },
    get: (group, key) => groups.get(group)?.get(key) ?? NONE,
  };
}

/** The folders of a file from its own up to the root, which is empty. Neighbours are asked for one after the other, so those of the last folder are kept. */
function createFolders(): (file: string) => readonly string[] {
  let last = '';
  let folders: readonly string[] = [''];
  return (file) => {
    const own = file.slice(0, Math.max(0, file.lastIndexOf('/')));
    if (own !== last) [last, folders] = [own, foldersUpward(own)];
    return folders;
  };
}

function foldersUpward(own: string): string[] {
  const folders: string[] = [];
  for (let end = own.length; end > 0; end = own.lastIndexOf('/', end - 1)) folders.push(own.slice(0, end));
  folders.push('');
  return folders;
}

function push(index: Map<string, Resource[]>, key: string, resource: Resource): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [resource]);
  else list.push(resource);
}
