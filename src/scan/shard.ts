import { hash } from 'node:crypto';

/** One of the parts into which a scan is split: `index` of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** More parts than this are nobody's. */
export const MOST_SHARDS = 10_000;

/** Whether something of a name belongs to a shard. The name alone decides, so that all machines agree and a changed file stays where it is. */
export function belongsTo({ index, count }: Shard, name: string): boolean {
  return Number.parseInt(hash('sha256', name, 'hex').slice(0, 8), 16) % count === index - 1;
}
