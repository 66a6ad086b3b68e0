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
  const explicit = new Map<string, Resource[]>();
  const nearby = new Map<string, Resource[]>();
  const nearbyOpen = new Map<string, Resource[]>();
  return {
    add(key, resource) {
      const { namespace } = resource.identity;
      if (namespace !== null) push(explicit, `${namespace}\n${key}`, resource);
      for (const folder of foldersOf(resource.file)) {
        push(nearby, `${folder}\n${key}`, resource);
        if (namespace === null) push(nearbyOpen, `${folder}\n${key}`, resource);
      }
    },
    find(key, { namespace, file }, accepts) {
      const inFolder = (index: FolderIndex) => nearest((folder) => index.get(`${folder}\n${key}`)?.filter(accepts) ?? [], file);
      if (namespace === null) return inFolder(nearby);
      return [...(explicit.get(`${namespace}\n${key}`) ?? []).filter(accepts), ...inFolder(nearbyOpen)];
    },
  };
}

/**
 * The same for names, which mean one object: of copies in several folders (one for each environment, say) the nearest counts,
 * also where all of them name the same namespace.
 */
export function createNameIndex(): ScopedIndex {
  const nearby = new Map<string, Resource[]>();
  return {
    add(key, resource) {
      for (const folder of foldersOf(resource.file)) push(nearby, `${folder}\n${key}`, resource);
    },
    find(key, { namespace, file }, accepts) {
      const fits = (resource: Resource) => (namespace === null || resource.identity.namespace === null || resource.identity.namespace === namespace) && accepts(resource);
      return nearest((folder) => nearby.get(`${folder}\n${key}`)?.filter(fits) ?? [], file);
    },
  };
}

type FolderIndex = ReadonlyMap<string, readonly Resource[]>;

function nearest(inFolder: (folder: string) => readonly Resource[], file: string): readonly Resource[] {
  for (const folder of foldersOf(file)) {
    const found = inFolder(folder);
    if (found.length > 0) return found;
  }
  return [];
}

/** The folders of a file from its own up to the root, which is empty. */
function foldersOf(file: string): string[] {
  const folders: string[] = [];
  let end = file.lastIndexOf('/');
  while (end > 0) {
    folders.push(file.slice(0, end));
    end = file.lastIndexOf('/', end - 1);
  }
  folders.push('');
  return folders;
}

function push(index: Map<string, Resource[]>, key: string, resource: Resource): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [resource]);
  else list.push(resource);
}
