/** What to look at. */
export interface DiscoverOptions {
  /** Absolute folder that reported paths are relative to. */
  readonly root: string;
  /** Files, folders and globs as the user gave them, relative to `root` or absolute. */
  readonly paths: readonly string[];
  /** Globs, relative to `root`, of what is left out. */
  readonly exclude: readonly string[];
  /** Files, folders and globs, relative to `root`, of reports, which are read even where `.gitignore` hides them. */
  readonly reports?: readonly string[];
  /** Whether a file in a folder is worth reading, told by its path. Named files are always read. */
  mayHold(file: string): boolean;
  /** Whether a file is read although it lies below a folder of tests or examples. */
  countsAmongTests(file: string): boolean;
}

/** More files than this in one scan is taken for a mistake, such as scanning `/`. */
export const MOST_FILES = 1_000_000;

/** Folders that tools fill: never anybody's manifests. */
export const TOOL_FOLDERS: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', 'node_modules', '.terraform', '.terragrunt-cache', '.venv', '__pycache__', '.cache']);

/** Folders whose content is not deployed. They are left out below a scanned folder, counted, and read when they are named. */
export const NOT_DEPLOYED_FOLDERS: ReadonlySet<string> = new Set(['examples', 'example', 'test', 'tests', 'testdata', 'test-data', '__tests__', '__fixtures__', 'fixtures', 'testfiles', 'testfixtures', 'test-fixtures', 'testresources', 'test-resources']);
