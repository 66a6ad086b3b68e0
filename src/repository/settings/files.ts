import { isElsewhere, isElsewhereFolder } from '../elsewhere.js';

/** How the settings in a file are written. */
export type Syntax = 'document' | 'env' | 'ini' | 'properties' | 'toml' | 'unit';

/** Folders of documents and of translations, in which `password` is a word and not a setting. */
const NO_SETTINGS_FOLDER = /^(?:docs?|documentation|website|templates?|locales?|i18n|translations|lang|messages|node_modules|vendor|inventor(?:y|ies)|playbooks|roles)$/i;
const SETTINGS_FOLDER = /^(?:config|configs|conf|configuration|configurations|settings|etc|cfg)$/i;
const SETTINGS_NAME = /(?:^|[._-])(?:config|configuration|settings|appsettings)(?:[._-]|$)|^(?:application|bootstrap|realm|keycloak)(?:[._-]|$)|realm\./i;
/** Settings of tools that build and check, and files with a format of their own. */
const TOOLS =
  /^(?:package(?:-lock)?|composer|angular|nx|lerna|renovate|tsconfig.*|jsconfig.*|babel|jest|eslint|prettier|webpack|vite|karma|stylelint|commitlint|typedoc|openapitools|mkdocs|_config|kustomization|chart|values.*|pyproject|cargo|setup|tox|pytest|mypy|alembic|phpunit|netlify|wrangler|sonar-project|gradle|log4j2?|logback|logging)\b/i;

/** How the settings of a file are written, told by its path; null where it is no file of an application's settings. */
export function settingsSyntax(file: string): Syntax | null {
  const folders = file.split('/');
  const name = folders.pop() ?? '';
  if (folders.some((folder) => (folder.startsWith('.') && folder !== '.' && folder !== '..') || NO_SETTINGS_FOLDER.test(folder) || isElsewhereFolder(folder))) return null;
  if (isElsewhere(name) || /\.(?:vault|enc)$/i.test(name)) return null;
  if (/^\.env(?:\.[\w.-]+)?$|^[\w-]+\.env$/i.test(name)) return 'env';
  if (name.endsWith('.service')) return 'unit';
  if (name.startsWith('.') || TOOLS.test(name)) return null;
  if (!SETTINGS_NAME.test(name) && !folders.some((folder) => SETTINGS_FOLDER.test(folder))) return null;
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (['yaml', 'yml', 'json'].includes(extension)) return 'document';
  return extension === 'ini' || extension === 'properties' || extension === 'toml' ? extension : null;
}

/** How a text in a ConfigMap is written, told by its key. */
export function keySyntax(key: string): Syntax | null {
  if (isElsewhere(key)) return null;
  const extension = /\.(ya?ml|json|ini|properties|toml|env)$/i.exec(key)?.[1]?.toLowerCase();
  if (extension === undefined) return null;
  return extension === 'ini' || extension === 'properties' || extension === 'toml' || extension === 'env' ? extension : 'document';
}
