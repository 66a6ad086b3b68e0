import { ReadygateError } from '../../errors.js';
import { type Shard, MOST_SHARDS } from '../../scan/shard.js';
import { writeShard } from '../../scan/shard-file.js';
import type { ScanArguments } from '../arguments.js';
import { EXIT } from '../exit.js';
import { prepareScan } from '../prepare.js';
import type { Terminal } from '../terminal.js';
import { writeParts } from '../write-reports.js';

/** Where a shard goes. */
export interface ShardArguments {
  readonly shard: string;
  readonly shardFile?: string;
}

/** Observes one part of a scan and writes it to a file. What it finds is said by `merge`, so the exit status does not tell. */
export async function shardCommand(paths: readonly string[], given: ScanArguments & ShardArguments, terminal: Terminal): Promise<number> {
  const shard = readShardNumber(given.shard);
  if (paths.includes('-')) throw wrong('Standard input cannot be split.', 'Name files, folders or globs.');
  const { observeShard } = await prepareScan(paths, given, terminal);
  const content = observeShard(shard);
  const file = given.shardFile ?? `readygate-${shard.index}-of-${shard.count}.shard`;
  writeParts(file, writeShard(content), terminal.cwd);
  await terminal.writeOut(`${file}: ${content.sources.length} of ${content.header.files} files\n`);
  return EXIT.clean;
}

/** Reads `2/8`. */
function readShardNumber(text: string): Shard {
  const [, index = '', count = ''] = /^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index < 1 || shard.index > shard.count || shard.count > MOST_SHARDS) throw wrong(`There is no shard ${JSON.stringify(text)}.`, 'Write the number of the part and how many there are, such as --shard 1/8 to --shard 8/8.');
  return shard;
}

function wrong(message: string, remedy: string): ReadygateError {
  return new ReadygateError({ code: 'argument', message, remedy, location: null });
}
