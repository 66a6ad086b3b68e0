/** What one file may ask for before its reading is given up; all counts are per document unless they say otherwise. */
export interface ReadLimits {
  /** UTF-16 code units of one YAML document. Kubernetes itself refuses objects above 3 MiB; 32 MiB leaves room for values files and lists. */
  readonly documentLength: number;
  /** Collections within collections, at most 2,000: reading calls itself. People write fewer than 40; go-yaml gives up at 10,000. */
  readonly depth: number;
  /** Nodes that aliases may add to a document when they are written out; go-yaml itself allows about 400,000. */
  readonly aliasedNodes: number;
  /** Documents of one file, empty ones included. */
  readonly documents: number;
}

export const DEFAULT_READ_LIMITS: ReadLimits = {
  documentLength: 32 * 1024 * 1024,
  depth: 1_000,
  aliasedNodes: 1_000_000,
  documents: 100_000,
};
