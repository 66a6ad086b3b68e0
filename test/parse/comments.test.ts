import { expect, it } from 'vitest';
import { findComments } from '../../src/parse/comments.js';
import { readDocuments } from '../../src/parse/documents.js';

function commentsOf(text: string): unknown[] {
  const { documents } = readDocuments('a.yaml', Buffer.from(text));
  return documents.map(({ range }) => findComments(text, range, 'waive').map((comment) => [comment.text, text.slice(comment.offset, comment.offset + 1), comment.ownLine]));
}

it('comments that hold the word are found on lines of their own and behind text', () => {
  expect(commentsOf('# waive 1\na: 1 # waive 2\n# nothing\nb: #waive 3\n  - "x"# waive 4\n  # waive 5\n')).toEqual([
    [
      [' waive 1', '#', true],
      [' waive 2', '#', false],
      ['waive 3', '#', false],
      [' waive 4', '#', false],
      [' waive 5', '#', true],
    ],
  ]);
});

it('a hash within a text is no comment', () => {
  expect(commentsOf('a: "# waive"\nb: \'x # waive\'\nc: x#waive\nd: |\n  # waive\n  x\ne: >\n\n  # waive\nf: "x\n  # waive"\n')).toEqual([[]]);
});

it('a comment behind the indicator of a block text, and between the lines of a plain text, is one', () => {
  expect(commentsOf('a: | # waive 1\n  x # waive\nb: [x, # waive 2\n  y]\n')).toEqual([
    [
      [' waive 1', '#', false],
      [' waive 2', '#', false],
    ],
  ]);
});

it('a comment on a separator belongs to the document behind it', () => {
  expect(commentsOf('a: 1\n--- # waive 1\nb: 1\n---\nc: 1\n')).toEqual([[], [[' waive 1', '#', false]], []]);
});

it('a document that cannot be read has the comments up to where reading ended', () => {
  expect(commentsOf('# waive 1\na: {{ x }}: @ # waive 2\n')).toEqual([[[' waive 1', '#', true]]]);
});

it('Windows line ends do not belong to a comment', () => {
  expect(commentsOf('a: 1 # waive\r\nb: 2\r\n')).toEqual([[[' waive', '#', false]]]);
});
