import type { TopicKind } from './topic-list.js';

/** What those who call an API, or depend on one that may be away, have to know. */
export const API_TOPICS: readonly TopicKind[] = [
  {
    name: 'degradation',
    named: /\bfall ?-?backs?\b|\bgraceful degradation\b|\bdegraded (?:mode|operations?|service)\b|\bdegradation (?:modes?|levels?|plan|strategies)\b/i,
    heading: /\bfall-?backs?\b|\bgraceful degradation\b|\bdegraded (?:mode|operations?|service)\b|\bdegradation (?:modes?|levels?|plan|strategies)\b/i,
    inRecords: false,
    aspects: {
      failure: { label: /unavailab|outage|failure|\bdown\b|timeout|\bwhen\b|trigger|condition/i, said: /\b(?:unavailable|outage|fails?|failure|down|times? out|timeouts?|unreachable|errors?)\b/i },
      behaviour: { label: /fall-?back|behaviou?r|degraded|level|mode|what users see|response|action/i, said: /\b(?:fall(?:s|ing)? back|fallback|serves?|cached?|stale|defaults?|read-only|disabled?|queued?|heuristics?|reduced|switch(?:es)? (?:to|off))\b/i },
    },
  },
  {
    name: 'api_limits',
    named: /\brate ?limit(?:s|ing)?\b|\bapi (?:limits|quotas)\b|\bthrottling\b/i,
    heading: /\brate[- ]?limit(?:s|ing)?\b|\b(?:api|request|usage) (?:limits|quotas)\b|\bthrottling\b/i,
    inRecords: false,
    aspects: {
      number: { label: /^$/, said: /\d[\d,.]*k? ?(?:requests?|req|calls|rpm|rps)\b|\d ?(?:\/|per) ?(?:s|sec|second|min|minute|hour|h|day)\b/i },
      told: { label: /\bheaders?\b|\b429\b/i, said: /ratelimit-|rate-limit-|retry-after|\b429\b|x-rate/i },
    },
  },
  {
    name: 'api_versions',
    named: /\bapi\b.*\b(?:versioning|versions|deprecation)\b|\bversioning (?:policy|guide)\b|\bdeprecation (?:policy|guide)\b/i,
    heading: /\b(?:api )?versioning(?: (?:policy|guide|strategy|scheme))?$|\bapi versions?\b|\bdeprecation (?:policy|schedule|timeline)\b|\bapi (?:deprecation|lifecycle)\b/i,
    inRecords: false,
    aspects: {
      change: { label: /breaking|compatib|what (?:may|can) change/i, said: /\b(?:breaking|backwards?[- ]compatible|incompatible|non-breaking)\b/i },
      lifetime: { label: /support|sunset|lifetime|end of life|deprecat/i, said: /\b(?:sunset|end[- ]of[- ]life|supported (?:for|until)|deprecat\w+)\b|\b\d+ (?:months?|days?|weeks?|years?)\b/i },
      move: { label: /migrat|upgrad|moving/i, said: /\b(?:migrat\w+|upgrad\w+|move to|switch to|use (?:the )?v\d|replaced by)\b/i },
    },
  },
];
