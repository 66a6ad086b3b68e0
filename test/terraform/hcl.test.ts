import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInBlock } from '../../src/terraform/hcl/find.js';
import { type HclNode, parseHcl } from '../../src/terraform/hcl/parse.js';
import type { JsonValue, Path } from '../../src/types.js';

/** Nodes in short: `name labels [children]`. */
function outline(nodes: readonly HclNode[]): string {
  return nodes.map(({ name, labels, children }) => [name === '' ? '-' : name, ...labels].join(' ') + (children.length === 0 ? '' : ` [${outline(children)}]`)).join(', ');
}

describe('blocks and attributes are found', () => {
  it.each([
    ['a block with labels', 'resource "a" "b" {\n  x = 1\n}', 'resource a b [x]'],
    ['labels without quotes, everything on one line', 'block one { x = 1 }', 'block one [x]'],
    ['nested blocks and objects', 'a {\n b {\n c = { d = 1, "e f": 2\n g = [1] }\n }\n}', 'a [b [c [d, e f, g [-]]]]'],
    ['braces and quotes in strings with templates', 'x = "}${join("}", [for a in b : "{${a}"])}{"\ny = "$${"\nz = 1', 'x, y, z'],
    ['what looks like the beginning of a template', 'x = ["$${", "%%{", "b"]\ny = 1', 'x [-, -, -], y'],
    ['escaped quotes', 'x = "\\"}"\ny = 1', 'x, y'],
    ['heredocs with braces in them', 'x = <<EOT\n}\nresource "a" "b" {\nEOT\ny = <<-END\n  { "\n  END\nz = 1', 'x, y, z'],
    ['comments of all kinds', '# a {\n// b {\n/* c {\n } */ x = 1 # }\ny = 2 // "\n', 'x, y'],
    ['expressions over several lines', 'x = (\n  1 +\n  2\n)\ny = f(\n  a,\n  b,\n)\nz = [\n  1, # one\n  2\n]', 'x, y, z [-, -]'],
    ['comparisons and conditions', 'x = a == b ? "c" : "d"\ny = !z && w != v', 'x, y'],
    ['for expressions', 'x = { for k, v in m : k => v if v != "}" }\ny = [for a in b : { c = a }]\nz = 1', 'x, y [-], z'],
    ['for expressions over several lines', 'x = {\n  for k, v in m :\n  k => {\n    b = 1\n  }\n  if v\n}\nz = 1', 'x, z'],
    ['computed keys', 'x = { (var.a) = 1, b = 2 }\ny = 1', 'x [b], y'],
    ['indexes and splats after brackets', 'x = [1, 2][0]\ny = { a = 1 }.a\nz = w[*].id', 'x [-, -], y [a], z'],
    ['CRLF and a byte order mark', '\uFEFFa {\r\n  x = 1\r\n  y = <<E\r\n}\r\nE\r\n}\r\nb {}\r\n', 'a [x, y], b'],
    ['what comes after something broken', 'a {\n  x =\n  ! ? )\n  y = 1\n}\n}\n"stray\nb {\n z = 1', 'a [x, y], b [z]'],
  ])('%s', (_, text, expected) => {
    expect(outline(parseHcl(text).nodes)).toBe(expected);
  });

  it('with the places where they begin and end', () => {
    const text = 'a "l" { # c\n  x = [1,\n   2] # d\n}\n';
    const slices = (nodes: readonly HclNode[]): unknown[] => nodes.map(({ start, end, valueStart, children }) => [text.slice(start, end), text.slice(valueStart, end), slices(children)]);
    expect(slices(parseHcl(text).nodes)).toEqual([
      ['a "l" { # c\n  x = [1,\n   2] # d\n}', '{ # c\n  x = [1,\n   2] # d\n}', [['x = [1,\n   2]', '[1,\n   2]', [['1', '1', []], ['2', '2', []]]]]],
    ]);
    expect(parseHcl(text).comments.map(({ start, end }) => text.slice(start, end))).toEqual(['# c', '# d']);
  });

  it('and no text, however broken or deep, makes it fail, leave the order of the text or look at a place twice', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', '(', ')', '"', '${', '%{', '$$', '\\', '\n', '\r\n', ' ', '=', ':', ',', '#', '//', '/*', '*/', '<<E\n', '\nE\n', '<<-', 'a', 'for', 'b_c', '1', 'é');
    const check = (nodes: readonly HclNode[], from: number, to: number): void => {
      let last = from;
      for (const node of nodes) {
        expect([node.start >= last, node.end >= node.start, node.end <= to]).toEqual([true, true, true]);
        check(node.children, node.start, node.end);
        last = node.end;
      }
    };
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const { nodes, comments } = parseHcl(text);
        check(nodes, 0, text.length);
        expect(new Set(comments.map(({ start }) => start)).size).toBe(comments.length);
      }),
      { numRuns: 3000 },
    );
    for (const opening of ['{', '[', '(', 'a {', 'a = {', 'a = [', '"${', 'x = "${', 'a "', '/*', '<<E\n']) parseHcl(opening.repeat(100_000));
  });
});

describe('a path of the plan leads to its line', () => {
  const text = `resource "a_b" "c" {
  plain = "x"
  tags = {
    Name = "n"
  }
  single {
    on = true
  }
  rule {
    port = 443
    cidr = var.cidr
  }
  rule {
    port = 22
  }
  list = ["one", { two = 2 }]
  dynamic "setting" {
    for_each = var.settings
    content {
      name = setting.value
    }
  }
}
`;
  const [block] = parseHcl(text).nodes;
  const lineOf = (path: Path, values: JsonValue = {}) => {
    if (block === undefined) throw new Error('no block');
    const { start } = findInBlock(text, block, { path, values });
    return text.slice(0, start).split('\n').length;
  };

  it.each<[string, Path, number]>([
    ['an attribute', ['plain'], 2],
    ['an entry of a map', ['tags', 'Name'], 4],
    ['an attribute of a single block, written as a list of one', ['single', 0, 'on'], 7],
    ['of a block that is no list', ['single', 'on'], 7],
    ['an element', ['list', 0], 16],
    ['an entry of an element', ['list', 1, 'two'], 16],
    ['what a dynamic block makes', ['setting', 3], 17],
    ['an attribute of it', ['setting', 3, 'name'], 20],
    ['what is missing, to the block', ['missing'], 1],
    ['what is missing in a nested block, to that', ['single', 0, 'missing'], 6],
    ['the block itself', [], 1],
  ])('%s', (_, path, line) => {
    expect(lineOf(path, { single: [{ on: true }] })).toBe(line);
  });

  it('and a block of a set to the one whose constants fit, whatever the order in the plan', () => {
    const values = { rule: [{ port: 22, cidr: '10.0.0.0/8' }, { port: 443, cidr: '0.0.0.0/0' }] };
    expect([lineOf(['rule', 0, 'port'], values), lineOf(['rule', 1, 'cidr'], values), lineOf(['rule', 0, 'cidr'], values)]).toEqual([14, 11, 13]);
  });

  it('and where none fits, to the block around', () => {
    expect(lineOf(['rule', 0, 'port'], { rule: [{ port: 80 }, { port: 81 }] })).toBe(1);
  });
});
