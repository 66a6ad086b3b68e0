/**
 * A name in any style as words in small letters: `accessTokenTTL`, `access-token-ttl` and `ACCESS_TOKEN_TTL` all give `access_token_ttl`.
 * Empty where the name has neither letters nor digits.
 */
export function wordsOf(name: string): string {
  return name
    .replace(/OAuth/g, 'Oauth')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}
