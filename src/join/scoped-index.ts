import type { Resource } from '../types.js';

/**
 * Finds resources by a key within a namespace. Both sides may leave the namespace open (it is set when they are deployed);
 * then what stands nearest counts: the closest folder upward from the asking file that holds a match. A file without a namespace is
 * applied together with its folder, so it reaches what stands in it whatever namespace that names, and what stands further down only
 * where that leaves its namespace open too. Each look-up costs the depth of the path and the matches, whatever the number of resources.
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
  const near = createNearby();
  return {
    add(key, resource) {
      const { namespace } = resource.identity;
      if (namespace !== null) explicit.add(namespace, key, resource);
      near.add(key, resource);
    },
    find(key, { namespace, file }, accepts) {
      if (namespace === null) return near.find(key, file, accepts);
      return [...explicit.get(namespace, key).filter(accepts), ...near.findOpen(key, file, accepts)];
    },
  };
}

/** What stands near a file, told by folders. */
interface Nearby {
  add(key: string, resource: Resource): void;
  /** For a file without a namespace. */
  find(key: string, file: string, accepts: (resource: Resource) => boolean): readonly Resource[];
  /** Only what has no namespace itself. */
  findOpen(key: string, file: string, accepts: (resource: Resource) => boolean): readonly Resource[];
}

function createNearby(): Nearby {
  const inside = createGroups();
  const open = createGroups();
  const below = createGroups();
  const foldersOf = createFolders();
  return {
    add(key, resource) {
      const folders = foldersOf(resource.file);
      const isOpen = resource.identity.namespace === null;
      if (!isOpen) inside.add(folders[0] ?? '', key, resource);
      for (const folder of folders) (isOpen ? open : below).add(folder, key, resource);
    },
    find(key, file, accepts) {
      const folders = foldersOf(file);
      const found = nearest(folders, (folder) => [...open.get(folder, key), ...inside.get(folder, key)].filter(accepts));
      if (found.length > 0) return found;
      // Folders by kind, such as services/ beside deployments/: only where there is but one namespace that can be meant.
      const own = `${folders[0] ?? ''}/`;
      const beside = nearest(folders.slice(1), (folder) => below.get(folder, key).filter((resource) => !resource.file.startsWith(own) && accepts(resource)));
      return beside.every((resource) => resource.identity.namespace === beside[0]?.identity.namespace) ? beside : NONE;
    },
    findOpen: (key, file, accepts) => nearest(foldersOf(file), (folder) => open.get(folder, key).filter(accepts)),
  };
}

/**
 * The same for names, which mean one object: of copies in several folders (one for each environment, say) the nearest counts,
 * also where all of them name the same namespace. Of those below one folder, what stands in the folder itself goes before what does not.
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
      return nearest(foldersOf(file), (folder) => {
        const found = nearby.get(folder, key).filter(fits);
        const inside = namespace === null && found.length > 1 ? found.filter((resource) => folderOf(resource.file) === folder) : NONE;
        return inside.length > 0 ? inside : found;
      });
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
    const own = folderOf(file);
    if (own !== last) [last, folders] = [own, foldersUpward(own)];
    return folders;
  };
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
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
