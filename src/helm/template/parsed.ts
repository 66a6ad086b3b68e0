import { readTemplate } from './lines.js';
import { buildTrees, type TemplateNode } from './tree.js';

/** A template file, ready to be walked. */
export interface ParsedTemplate {
  /** The name to report for it, such as `charts/shop/templates/deployment.yaml`. */
  readonly file: string;
  /** One tree for each document. */
  readonly trees: readonly TemplateNode[];
  /** The named parts, as `include` finds them. */
  readonly defines: ReadonlyMap<string, TemplateNode>;
  readonly variables: ReadonlyMap<string, string | null>;
}

/** Reads the text of a template. */
export function parseTemplate(file: string, text: string): ParsedTemplate {
  const { lines, defines, variables } = readTemplate(text);
  const parts = [...defines].flatMap(([name, inner]) => {
    const [tree, ...others] = buildTrees(inner);
    return tree === undefined || others.length > 0 ? [] : [[name, tree] as const];
  });
  return { file, trees: buildTrees(lines), defines: new Map(parts), variables };
}
