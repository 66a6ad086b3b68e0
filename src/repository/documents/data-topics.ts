import type { TopicKind } from './topic-list.js';

/** What documents say of how a database is made faster and larger. */
export const DATA_TOPICS: readonly TopicKind[] = [
  {
    name: 'queries',
    named: /\b(?:quer(?:y|ies)|sql|database) (?:\w+ )?(?:optimi[sz]ation|tuning|performance)\b|\bslow quer(?:y|ies)\b/i,
    heading: /\bslow quer(?:y|ies)\b|\bquer(?:y|ies) (?:optimi[sz]ations?|tuning|performance)\b/i,
    inRecords: true,
    aspects: {
      found: { label: /slow|before|original|finding|issue|problem|quer(?:y|ies)|current/i, said: /\b(?:slow|full (?:table )?scan|seq(?:uential)? scan|explain|n\+1)\b/i },
      changed: { label: /after|achieved|improve|optimi[sz]|fix|solution|change|recommend|index|target/i, said: /\b(?:create index|added|rewr(?:ote|itten)|now takes|reduced)\b/i },
    },
  },
  {
    name: 'sharding',
    named: /\bshard(?:s|ing)?\b|\bpartitioning\b/i,
    heading: /\bshard(?:ing)?\b(?:.*\b(?:strategy|key|plan|design|decision)\b)?|\bpartitioning (?:strategy|plan|scheme|decision)\b/i,
    inRecords: false,
    aspects: {
      key: { label: /shard key|partition key|strategy|distribut|scheme|hash|range/i, said: /\b(?:hash(?:ed)?|by tenant|shard(?:ed)? by|partition(?:ed)? by|range|shard[_ ]key|consistent hashing)\b/i },
      decision: { label: /decision|decided|why not|not needed|status/i, said: /\b(?:not needed|no need|do not shard|don't shard|one server is enough|single primary is enough|decided against)\b/i },
    },
  },
];
