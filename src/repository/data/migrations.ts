import type { JsonObject } from '../../types.js';
import type { Part, TextFormat } from '../format.js';

/** How frameworks write that a table gets an index. */
const INDEX_CALLS: Readonly<Record<string, RegExp>> = {
  rb: /\badd_index\b|\bt\.index\b|\bindex: (?:true|\{)/,
  py: /\bop\.create_index\(|\bmigrations\.AddIndex\(|\bmodels\.Index\(|\bAddIndexConcurrently\(|\bdb_index=True\b/,
  ts: /\.createIndex\(|\.addIndex\(|\.index\(|\bnew TableIndex\(/,
  js: /\.createIndex\(|\.addIndex\(|\.index\(/,
  php: /->index\(|->unique\(/,
  prisma: /^\s*@@(?:index|fulltext)\(/,
  xml: /<createIndex\b/,
};
/** What is longer is data. */
const MOST_CHARACTERS = 2 ** 20;
const LINE_COMMENTS: Readonly<Record<string, string>> = { rb: '#', py: '#', ts: '//', js: '//', php: '//', prisma: '//' };

/** What a statement of SQL does that rules ask for. */
const STATEMENTS: readonly { readonly does: string; readonly pattern: RegExp }[] = [
  { does: 'index', pattern: /^CREATE\s+(?:UNIQUE\s+)?(?:(?:FULLTEXT|SPATIAL)\s+)?INDEX\b/i },
  { does: 'index', pattern: /^ALTER\s+TABLE\b[\s\S]*\bADD\s+(?:UNIQUE\s+)?(?:INDEX|KEY)\b/i },
  { does: 'partition', pattern: /^CREATE\s+TABLE\b[\s\S]*\bPARTITION\s+OF\b/i },
  { does: 'partition', pattern: /\bcreate_parent\s*\(|\bATTACH\s+PARTITION\b/i },
  { does: 'partitioned_table', pattern: /^CREATE\s+TABLE\b[\s\S]*\)\s*PARTITION\s+BY\s+(?:RANGE|LIST|HASH)\b/i },
  { does: 'distributed_table', pattern: /\b(?:create_distributed_table|create_hypertable|create_reference_table)\s*\(/i },
  { does: 'scheduled_reindex', pattern: /\bcron\.schedule\s*\([\s\S]*\b(?:REINDEX|repack)\b/i },
  { does: 'scheduled_vacuum', pattern: /\bcron\.schedule\s*\([\s\S]*\b(?:VACUUM|ANALYZE)\b/i },
];

/** Migrations of a database's schema: SQL, and what common frameworks write instead. */
export const migration: TextFormat = {
  type: 'migration',
  amongTests: false,
  mayBe: (file) => {
    const extension = extensionOf(file);
    if (extension === 'sql') return !/(?:^|[/._-])(?:down|undo|rollback|seed|seeds|fixture|fixtures|dump)(?:[._-]|\/|$)/i.test(file);
    return Object.hasOwn(INDEX_CALLS, extension) && (extension === 'prisma' || /(?:^|\/)(?:migrations?|migrate|alembic\/versions|changelogs?)\//i.test(file) || file.endsWith('db/schema.rb'));
  },
  read(text, file) {
    if (text.length > MOST_CHARACTERS) return null;
    const extension = extensionOf(file);
    const statements = extension === 'sql' ? readStatements(text) : readCalls(text, extension);
    return statements.length === 0 ? null : [{ kind: 'migration', name: file.slice(file.lastIndexOf('/') + 1), path: [], hasLines: true, value: { line: 1, statements } } satisfies Part];
  },
};

function extensionOf(file: string): string {
  return file.slice(file.lastIndexOf('.') + 1).toLowerCase();
}

function readCalls(text: string, extension: string): readonly JsonObject[] {
  const pattern = INDEX_CALLS[extension];
  const comment = LINE_COMMENTS[extension] ?? '<!--';
  if (pattern === undefined) return [];
  return text.split('\n').flatMap((line, index) => (pattern.test(line) && !line.trimStart().startsWith(comment) ? [{ line: index + 1, does: 'index', table: '', concurrently: /concurrently/i.test(line), in_transaction: false, complete: true }] : []));
}

function readStatements(text: string): readonly JsonObject[] {
  const found: JsonObject[] = [];
  let inTransaction = false;
  for (const { line, sql } of splitStatements(text)) {
    if (/^(?:BEGIN|START\s+TRANSACTION)\b/i.test(sql) && sql.length < 60) inTransaction = true;
    if (/^(?:COMMIT|END|ROLLBACK)\b/i.test(sql)) inTransaction = false;
    const statement = STATEMENTS.find(({ pattern }) => pattern.test(sql));
    if (statement === undefined) continue;
    const table = /^CREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?([\w."`]+)(?:\s+PARTITION\s+OF\s+([\w."`]+))?/i.exec(sql);
    const name = (table?.[2] ?? table?.[1] ?? '').replace(/["`]/g, '').split('.').at(-1) ?? '';
    const isComplete = statement.does !== 'partitioned_table' || /\bPARTITIONS\s+\d+|PARTITION\s+BY[\s\S]*\(\s*PARTITION\b/i.test(sql);
    found.push({ line, does: statement.does, table: name, concurrently: /\bINDEX\s+CONCURRENTLY\b/i.test(sql), in_transaction: inTransaction, complete: isComplete });
  }
  return found;
}

interface Statement {
  readonly line: number;
  readonly sql: string;
}

/** The statements of a script without comments, each with the line where it begins; quoted texts and bodies in dollar quotes stay whole. */
function splitStatements(text: string): readonly Statement[] {
  const statements: Statement[] = [];
  let sql = '';
  let line = 1;
  let start = 1;
  const pattern = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|\$(\w*)\$[\s\S]*?\$\1\$|;|\n|[^-/'$;\n]+|[-/'$]/g;
  for (const [piece] of text.matchAll(pattern)) {
    const isComment = piece.startsWith('--') || piece.startsWith('/*');
    if (piece === ';') {
      statements.push({ line: start, sql: sql.trim() });
      sql = '';
    } else if (!isComment) {
      if (sql.trim() === '' && piece.trim() !== '') start = line;
      sql += piece;
    }
    line += piece.split('\n').length - 1;
  }
  return [...statements, { line: start, sql: sql.trim() }].filter((statement) => statement.sql !== '');
}
