/** How much is kept. */
export interface CacheLimits {
  /** Bytes of all roots together. */
  readonly total: number;
  /** Roots. */
  readonly spaces: number;
  /** Packs of a root. */
  readonly packs: number;
  /** So many bytes of a root that a scan does not need are not worth dropping. */
  readonly spare: number;
}

const MEGABYTE = 1024 * 1024;

export const CACHE_LIMITS: CacheLimits = { total: 512 * MEGABYTE, spaces: 200, packs: 8, spare: 64 * MEGABYTE };
