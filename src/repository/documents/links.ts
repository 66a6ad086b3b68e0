import type { JsonObject } from '../../types.js';
import type { Outline } from './outline.js';

/** A link to a file of the same repository, as it is written and without its fragment. */
export interface FileLink extends JsonObject {
  readonly line: number;
  readonly to: string;
}

const LINK = /\[[^\]]*\]\(\s*<?([^)>\s]+)>?(?:\s+"[^"]*")?\s*\)/g;

/** Links to documents of the repository: no addresses, no anchors of the same page, no pictures. */
export function findLinks(outline: Outline): readonly FileLink[] {
  return outline.sections.flatMap((section) => [
    ...linksOf(section.source, section.line),
    ...section.blocks.flatMap((block) => {
      if (block.kind === 'code') return [];
      return block.kind === 'table' ? block.rows.flatMap(({ line, cells }) => linksOf(cells.join(' '), line)) : linksOf(block.text, block.line);
    }),
  ]);
}

function linksOf(text: string, line: number): readonly FileLink[] {
  if (!text.includes('](')) return [];
  return [...text.matchAll(LINK)].flatMap((match) => {
    const to = (match[1] ?? '').replace(/[#?].*$/, '');
    return to === '' || /^[a-z][a-z+.-]*:|^\/\//i.test(to) || !/\.(?:md|markdown|adoc|asciidoc|rst|html?)$/i.test(to) ? [] : [{ line, to }];
  });
}
