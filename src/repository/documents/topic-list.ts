import { API_TOPICS } from './api-topics.js';
import { DATA_TOPICS } from './data-topics.js';

/** What a part of a topic is recognised by. */
export interface Aspect {
  /** Headings, labels in front of a paragraph and headers of tables. */
  readonly label: RegExp;
  /** What steps and commands say, where they need no heading of their own. */
  readonly said?: RegExp;
}

/** A subject that a checklist asks a document for. */
export interface TopicKind {
  readonly name: string;
  /** Names of files and titles: all of the document is then about it. */
  readonly named: RegExp;
  /** Headings: what stands below is then about it. */
  readonly heading: RegExp;
  /** Whether records (reports, results) are about it too; procedures always may be. */
  readonly inRecords: boolean;
  readonly aspects: Readonly<Record<string, Aspect>>;
}

const PREREQUISITES: Aspect = { label: /prerequisit|pre-?(?:deploy|release|flight|check)|^before$|before (?:you|the|deploy|each|start)|requirements?\b|preparation|you (?:will )?need|what is needed/i, said: /\b(?:make sure|ensure|need access|must have|requires?)\b/i };
const VERIFICATION: Aspect = { label: /verif|validat|smoke|post-?(?:deploy|release|check)|health[ -]?checks?|sanity|after (?:the )?(?:deploy|release)|confirm|success criteria/i, said: /\b(?:verify|validate|confirm|smoke[ -]test|check that|check the|rollout status)\b|\/health|\/ready/i };
const ROLLBACK: Aspect = { label: /roll(?:ing)? ?-?back|revert|back-?out|undo|kill ?switch|switch(?:ing)? off|disabl/i, said: /\broll ?back\b|\brollout undo\b|\bhelm rollback\b|\bgit revert\b|\bkill ?switch\b/i };
const SYMPTOM: Aspect = { label: /symptom|\bmeaning\b|\bissues?\b|\bproblems?\b|\berrors?\b|\balerts?\b|\bsigns?\b|detect|when you see|what you see|scenario|trigger/i };
const CAUSE: Aspect = { label: /cause|\bdebug|diagnos|\bwhy\b|investigat|\breasons?\b|triage|\bcheck\b|analysis|debug/i };
const REMEDY: Aspect = { label: /solution|resol(?:ve|ution)|\bfix(?:es)?\b|remed|mitigat|what to do|\bactions?\b|recover|workaround|restor|response|procedure|\bsteps?\b/i };
/** Commands that look for a cause, and those that repair: a guide may have them below the symptom without a label. */
const LOOKS = /\b(?:kubectl|docker(?:[ -]compose)?) (?:.* )?(?:logs|describe|events)\b|\bjournalctl\b|\bsystemctl status\b|\bdescribe-[a-z-]+/i;
const REPAIRS = /\b(?:re-?start|re-?install|re-?create|reconfigure)\b|\bforce[- ]sync\b|\bkubectl (?:.* )?(?:delete|patch|scale)\b|\bhelm (?:.* )?(?:uninstall|rollback)\b|\bterraform (?:import|init)\b/i;
const DECIDES: Aspect = { label: /\broles\b|responsib|commander|coordinator|authori[sz]|authority|who decides|escalat|approv|decision|chain of command|\bowner\b|command structure/i, said: /\b(?:incident commander|approval|approve[ds]?|decides?|escalate|declare[sd]?)\b/i };

const DECLARE: Aspect = { label: /severit|classif|priorit(?:y|ies)|\bsev-?\d|\bp[0-4]\b|declar|levels?\b/i, said: /\bdeclare\b/i };
const RESPONSE: Aspect = { label: /initial|first|immediate|respon(?:se(?![ _]time| sla)|d)|triage|contain|assess|what to do|procedure|checklist/i };

/** Every topic, the most particular names first where they overlap; a document may be about several. */
export const TOPICS: readonly TopicKind[] = [
  {
    name: 'deployment',
    named: /\bdeploy(?:s|ment|ments|ing)?\b(?! (?:infrastructure|automation|pipeline|index|documentation))|\brelease (?:process|procedures?|runbook|guide|checklist)\b|\b(?:rollout|go ?live) (?:runbook|plan|procedure|guide)\b|\breleasing\b/i,
    heading: /\bdeploy(?:ment|ing)? (?:procedures?|process|steps?|guide|instructions|runbook|to production)\b|\bproduction deploy(?:ment)?\b|\bhow to deploy\b|\brelease (?:procedures?|process|steps?)\b|^deploy(?:ment|ing)?$/i,
    inRecords: false,
    aspects: { prerequisites: PREREQUISITES, verification: VERIFICATION, rollback: ROLLBACK },
  },
  {
    name: 'troubleshooting',
    named: /\btroubleshoot\w*\b|\bdebugging\b|\bknown (?:issues|problems)\b|\bcommon (?:issues|problems|errors)\b/i,
    heading: /\btroubleshoot\w*\b|\bcommon (?:issues|problems|errors|failures)\b|\bknown (?:issues|problems)\b|\bfailure scenarios\b/i,
    inRecords: false,
    aspects: { symptom: SYMPTOM, cause: { ...CAUSE, said: LOOKS }, remedy: { ...REMEDY, said: REPAIRS } },
  },
  {
    name: 'runbook',
    named: /\brunbooks?\b|\bplaybooks?\b/i,
    heading: /\balert (?:runbooks?|playbooks?|response|procedures?|handling)\b|\brunbooks?\b|\bplaybooks?\b/i,
    inRecords: false,
    aspects: { symptom: SYMPTOM, cause: CAUSE, remedy: REMEDY, alert: { label: /\balerts?\b|\btrigger(?:s|ed)?\b|\bmeaning\b|\bfires?\b/i, said: /\balert(?:name|manager)?s?\b|\bfires\b/i } },
  },
  {
    name: 'incident',
    named: /\bincidents?\b|\bemergenc(?:y|ies)\b|\bon ?-?call\b|\boutages?\b|\bmajor incident\b/i,
    heading: /\bincident (?:response|management|procedures?|handling|process)\b|\bemergency (?:procedures?|response|plan|rollback)\b|\bmajor incidents?\b/i,
    inRecords: false,
    aspects: {
      declare: DECLARE,
      response: RESPONSE,
      decides: DECIDES,
      rollback: { label: /roll ?-?back|kill ?switch|mitigat|contain|fail-?over|restor|recover|switch(?:ing)? off|disabl|remediat|resolve\b/i, said: /\brol(?:l|led|ling) ?back\b|\bfail ?over\b|\bkill ?switch\b|\bmaintenance mode\b/i },
    },
  },
  {
    name: 'failover',
    named: /\bfail ?-?over\b|\bswitch ?over\b|\bregion(?:al)? (?:failure|outage|evacuation)\b/i,
    heading: /\bfail-?(?:over|back)\b|\bswitch-?(?:over|back)\b|\bpromot(?:e|ing|ion)\b.*\b(?:standby|replica|secondary)\b|\bregion(?:al)? (?:failure|outage|evacuation)\b/i,
    inRecords: false,
    aspects: { back: { label: /fail-?back|switch-?back|return(?:ing)? to (?:the )?(?:primary|normal)|restor(?:e|ing|ation)|way back|roll ?-?back|reinstat|re-?join|recovery of the primary/i, said: /\bfail ?-?back\b|\bswitch(?:ed)? back\b|\breturn to (?:the )?primary\b|\bre-?join\b/i } },
  },
  {
    name: 'communication',
    named: /\bcommunications? (?:plan|protocol|procedure|guide)s?\b|\bstakeholder communication\b|\bcrisis communication\b/i,
    heading: /\bcommunications?\b|\bstakeholder (?:notification|updates?|matrix)\b|\bnotif(?:y|ication) (?:plan|matrix|stakeholders|customers)\b|\bstatus page\b/i,
    inRecords: false,
    aspects: {
      audience: { label: /stakeholder|audience|\bwho\b|recipients?|\bteams?\b|internal|executive/i, said: /\b(?:executives?|stakeholders?|engineering|teams?|management|support)\b/i },
      channel: { label: /channel|slack|e-?mail|phone|method|\bteams\b|status ?page|where/i, said: /\b(?:slack|e-?mail|phone|status ?page|teams|pager ?duty|sms|zoom|call)\b|#[a-z][\w-]+/i },
      timing: { label: /frequen|cadence|\bwhen\b|timing|timeline|interval|\d+ ?min|updates?\b/i, said: /\b(?:every|within|each|hourly|immediately|at least)\b|\d+[ _-]?min|update[ _]frequency/i },
      customers: { label: /customer|client|external|public|users?\b|status ?page/i, said: /\b(?:customers?|clients?|users|public|status ?page)\b/i },
    },
  },
  {
    name: 'vendors',
    named: /\b(?:vendors?|suppliers?|third part(?:y|ies)|providers?) (?:contingenc\w+|outages?|failures?|exit|risks?|continuity|dependenc\w+)\b|\bcontingenc(?:y|ies)\b|^(?:vendors?|suppliers?)$/i,
    heading: /\b(?:vendors?|suppliers?|third[- ]part(?:y|ies)|(?:cloud )?providers?|external (?:dependency|dependencies|services?))\b.*\b(?:contingenc\w+|outages?|failures?|unavailab\w+|alternatives?|fallbacks?|exit)\b|\bcontingenc\w+\b.*\b(?:vendors?|suppliers?|providers?)\b/i,
    inRecords: false,
    aspects: {
      alternative: { label: /alternativ|fall-?back|contingenc|secondary|back-?up|replac|switch|exit|plan b|what (?:we|to) do|action/i, said: /\b(?:switch(?:ing)? to|fall(?:ing)? ?back to|fail(?:ing)? ?over to|move to|replace|alternative|instead)\b/i },
      failure: { label: /outage|fail|unavailab|\bdown|loss|impact|\bif\b|trigger|risk|fall-?back|contingenc/i, said: /\b(?:outage|fails?|down|unavailable|loses?|insolven\w+)\b/i },
    },
  },
  {
    name: 'recovery',
    named: /\bdisaster recovery\b|\bdr\b|\bbusiness continuity\b|\brecovery (?:plan|procedures?|runbook)\b|\bbackup (?:and|&) (?:restore|recovery)\b|\brestore (?:procedures?|runbook)\b/i,
    heading: /\bdisaster recovery\b|\bdr (?:plan|runbook|procedures?)\b|\brecovery (?:plan|procedures?)\b|\brestore (?:procedures?|from backup)\b/i,
    inRecords: false,
    aspects: {
      restore: { label: /restor|recover|rebuild/i, said: /\brestor(?:e|ing)\b|\bpg_restore\b|\brecover\b|\bpromote\b/i },
      order: { label: /\border\b|sequence|priorit|phase \d|step \d|\bsteps?\b|stage \d|procedure/i, said: /^\s*(?:step|phase) \d/im },
      decides: { label: DECIDES.label, said: /\b(?:approv\w+|decides?|decision|authori[sz]\w+|coordinator|commander|declare[sd]?|lead)\b/i },
      declare: DECLARE,
      response: RESPONSE,
    },
  },
  {
    name: 'drill',
    named: /\b(?:dr|disaster recovery|fail ?over|backup|restore|recovery)\b.*\b(?:tests?|drills?|exercises?|rehearsals?)\b|\bdrills?\b|\bgame ?days?\b|\b(?:restore|recovery) (?:log|record)s?\b/i,
    heading: /\b(?:dr|disaster recovery|fail-?over|restore|recovery)\b.*\b(?:test|drill|exercise|rehearsal)s?\b.*\b(?:results?|records?|log|history)\b|\b(?:past|previous|completed) drills?\b|\bdrill (?:log|records?|history|results?)\b|\bgame ?days? (?:log|records?|history)\b/i,
    inRecords: true,
    aspects: {
      outcome: { label: /result|outcome|status|achieved|actual|duration|finding|lesson|improvement|total time|downtime/i, said: /\b(?:passed|failed|met|achieved|took|restored|recovered|succe\w+)\b/i },
    },
  },
  {
    name: 'capacity',
    named: /\bcapacity\b/i,
    heading: /\bcapacity (?:plan|planning|forecast|model|management)\b/i,
    inRecords: true,
    aspects: {
      growth: { label: /growth|forecast|project(?:ion|ed)|trend|expected|peak|demand|\bload\b/i, said: /\b(?:growth|grows?|forecast|projected|expected|peak|trend|per (?:month|quarter|year))\b/i },
      headroom: { label: /headroom|threshold|scal(?:e|ing)|limits?\b|utili[sz]ation|capacity|available|upper bound/i, said: /\b(?:headroom|thresholds?|scale|limit|utili[sz]ation|replicas?|nodes?)\b/i },
    },
  },
  {
    name: 'bottleneck',
    named: /\bbottlenecks?\b|\b(?:load test|performance|profiling) (?:analysis|report|findings|results)\b|\bperformance\b.*\banalysis\b/i,
    heading: /\bbottlenecks?\b|\bperformance (?:findings|limits)\b/i,
    inRecords: true,
    aspects: {
      named: { label: /bottleneck|limit(?:s|ing|ed)|saturat|slow|hot ?spot|misconfig|inefficien|missing/i, said: /\b(?:bottleneck|saturat\w+|limited by|hot ?spot|slow quer\w+)\b/i },
      effect: { label: /impact|effect|latency|evidence|measure|observed|result|p9[059]/i, said: /\b\d+(?:\.\d+)? ?(?:ms|s|seconds|%|rps|req\/s)/i },
    },
  },
  {
    name: 'improvement',
    named: /\bcontinuous improvement\b|\bimprovement (?:plan|actions?|backlog|register)\b|\baction (?:plan|items)\b|\bpost launch (?:plan|actions)\b/i,
    heading: /\bcontinuous improvement\b|\bimprovement (?:plan|actions?|backlog|register)\b|\baction (?:plan|items)\b/i,
    inRecords: false,
    aspects: {},
  },
  {
    name: 'vulnerabilities',
    named: /^security$|\bsecurity (?:policy|operations|runbook)\b|\bvulnerabilit\w+\b|\bpatch(?:ing)?\b/i,
    heading: /\bvulnerabilit\w+\b|\bpatch (?:management|policy)\b|\bpatching\b|\bremediation (?:slas?|targets?|times?)\b/i,
    inRecords: false,
    aspects: {},
  },
  ...API_TOPICS,
  ...DATA_TOPICS,
];
