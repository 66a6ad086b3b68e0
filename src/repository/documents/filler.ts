/** What stands where an author still has to write: `TBD`, `TODO`, `_X ms_`, `[name]`, lorem ipsum. Matched case by case, since `to do` and `xxx` have other uses. */
const FILLER: readonly RegExp[] = [
  /\b(?:TBD|TBA|TODO|FIXME|T\.B\.D\.)\b/,
  /\bto be (?:determined|decided|defined|written|added|completed|documented|announced|established|confirmed|filled)\b/i,
  /\blorem ipsum\b|\bcoming soon\b|\bunder construction\b|\bwork in progress\b|\bplaceholder\b|\bnot (?:yet )?(?:written|documented|defined)(?: yet)?\b|\bfill (?:this |me )?in\b/i,
  /\brest of (?:the |this )?(?:\w+ )?(?:runbook|document|guide|plan|section)\b/i,
  /(?:^|[\s|*:])_X+\b[^_\n]*_(?:$|[\s|%*,.])|(?:^|[\s|:])_{3,}(?:$|[\s|])/,
  /[[<](?:your |insert |enter |add |the )?(?:[a-z]+[ _-])?(?:name|owner|person|date|phone|number|e-?mail|contact|team|company|link|url|value|description|version|tbd|todo|here)s?(?: here)?[\]>](?!\()/i,
];

/** Whether a line, item or cell only keeps a place for what is still to be written. What stands in a command, such as `#inc-<date>`, is filled in by whoever follows it. */
export function isFiller(text: string): boolean {
  const prose = text.replace(/`[^`]*`/g, '');
  return FILLER.some((pattern) => pattern.test(prose));
}

/** Numbers that nobody answers: the fictional 555 exchange, digits written as x, runs of zeros. */
const FAKE_NUMBER = /(?:^|[^\d])555[-. )]\s*\d{2,4}(?:[-. ]\d{4})?\b|\+?\d{0,3}[-. (]*[xX]{3}[-. )]+[xX]{3}|\b[xX]{3}[-. ][xX]{4}\b|\b000[-. ]0{3,4}\b|\b123[-. ]?456[-. ]?7890\b/;
/** Hosts that are reserved for examples, and names that stand for anybody. */
const FAKE_HOST = /@(?:[\w-]+\.)*(?:example\.(?:com|org|net)|company\.(?:com|io|org)|yourcompany\.\w+|your-?(?:company|domain|org)\.\w+|domain\.(?:com|tld)|test\.com|acme\.(?:com|org)|[\w-]+\.(?:example|invalid|test))\b/i;
const FAKE_PERSON = /\b(?:John|Jane|Max|Erika) (?:Doe|Smith|Mustermann|Roe)\b|\b(?:Foo|Alice|Bob) (?:Bar|Example)\b|\b(?:first|last|full) ?name\b/i;

/** What in a row of contacts is made up, or null: nobody can be reached through it. */
export function fakeContact(text: string): string | null {
  return (FAKE_NUMBER.exec(text) ?? FAKE_HOST.exec(text) ?? FAKE_PERSON.exec(text) ?? FILLER.map((pattern) => pattern.exec(text)).find((match) => match !== null))?.[0].trim() ?? null;
}
