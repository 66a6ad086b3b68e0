import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/base/encoding.js';

describe('a file is decoded', () => {
  it.each([
    ['UTF-8', Buffer.from('aä😀'), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFaä😀'), 'utf-8'],
    ['UTF-16 of little end with a byte order mark', Buffer.from('\uFEFFaä😀', 'utf16le'), 'utf-16le'],
    ['UTF-16 of big end with a byte order mark', Buffer.from('\uFEFFaä😀', 'utf16le').swap16(), 'utf-16be'],
    ['UTF-16 of little end without one', Buffer.from('aä😀', 'utf16le'), 'utf-16le'],
    ['UTF-16 of big end without one', Buffer.from('aä😀', 'utf16le').swap16(), 'utf-16be'],
  ])('from %s', (title, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: 'aä😀', encoding, hasMark: title.endsWith('with a byte order mark'), invalid: [] });
  });

  it('from nothing', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', hasMark: false, invalid: [] });
  });
});

describe('bytes that are no text', () => {
  it('are located; a replacement character that stands in the file is not one of them', () => {
    const bytes = Buffer.concat([Buffer.from('ä\uFFFD'), Buffer.from([0xff, 0x61, 0xe2, 0x82, 0x62]), Buffer.from('\uFFFD'), Buffer.from([0xf0, 0x9f])]);
    expect(decodeText(bytes)).toEqual({ text: 'ä\uFFFD\uFFFDa\uFFFDb\uFFFD\uFFFD', encoding: 'utf-8', hasMark: false, invalid: [2, 4, 7] });
  });

  it('are located in UTF-16', () => {
    const bytes = Buffer.concat([Buffer.from('\uFEFFa\uFFFD', 'utf16le'), Buffer.from([0x00, 0xd8, 0x62, 0x00, 0x63])]);
    expect(decodeText(bytes)).toEqual({ text: 'a\uFFFD\uFFFDb\uFFFD', encoding: 'utf-16le', hasMark: true, invalid: [2, 4] });
  });

  it('are exactly those that make a strict decoder fail', () => {
    const piece = fc.oneof(fc.constantFrom('a', 'ä', '\uFFFD', '😀').map((text) => Buffer.from(text)), fc.uint8Array({ maxLength: 3 }).map((bytes) => Buffer.from(bytes)), fc.constantFrom([0xe2, 0x82], [0xed, 0xa0, 0x80], [0xf4, 0x90], [0xc0, 0x80]).map((bytes) => Buffer.from(bytes)));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        // An ASCII letter and a line end keep the bytes from looking like UTF-16.
        const bytes = Buffer.concat([Buffer.from('aa'), ...pieces, Buffer.from('\n')]);
        const { text, invalid } = decodeText(bytes);
        const own = [...new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)].join('');
        const written = bytes.toString('latin1').split('\u00ef\u00bf\u00bd').length - 1;
        expect(text).toBe(own);
        expect(invalid.every((offset) => text[offset] === '\uFFFD')).toBe(true);
        expect(invalid.length).toBe(text.split('\uFFFD').length - 1 - written);
      }),
      { numRuns: 2000 },
    );
  });
});
