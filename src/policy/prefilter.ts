import { createTextFinder } from '../base/text-finder.js';
import type { Rule } from '../types.js';

/** Tells which of a route's rules have to be asked about an input: a rule that looks for what is not mentioned in it has nothing to say. */
export interface Prefilter {
  /** The ids among `ruleIds` that are only asked where the input mentions what they look for, and that it does, in their order. */
  asked(ruleIds: readonly string[], input: string): readonly string[];
}

/** The texts of which the input has to hold one for the rule to be asked; empty where it always is. */
export function textsOf({ mentions, about, kinds }: Pick<Rule, 'mentions' | 'about' | 'kinds'>): string[] {
  const texts = [...mentions, ...about];
  if (texts.length === 0) return [];
  // The custom resources that a rule names are what it looks for.
  return [...texts, ...kinds.filter((kind) => kind.includes('.')).map((kind) => `"${kind.slice(0, kind.indexOf('.'))}"`)];
}

/** Makes ready one look at an input for all texts of all rules. */
export function createPrefilter(rules: readonly Rule[]): Prefilter {
  const wanted = new Map(rules.map((rule) => [rule.id, textsOf(rule)]));
  const texts = [...new Set([...wanted.values()].flat())];
  const numbers = new Map(texts.map((text, index) => [text, index]));
  const find = createTextFinder(texts);
  const gates = new Map<readonly string[], readonly { readonly id: string; readonly numbers: readonly number[] }[]>();
  const gatesOf = (ruleIds: readonly string[]) => {
    const known = gates.get(ruleIds) ?? ruleIds.map((id) => ({ id, numbers: (wanted.get(id) ?? []).map((text) => numbers.get(text) ?? 0) })).filter((gate) => gate.numbers.length > 0);
    gates.set(ruleIds, known);
    return known;
  };
  return {
    asked(ruleIds, input) {
      const waiting = gatesOf(ruleIds);
      if (waiting.length === 0) return [];
      const found = find(input);
      const asked: string[] = [];
      for (const gate of waiting) {
        for (const number of gate.numbers) {
          if (found[number] !== 1) continue;
          asked.push(gate.id);
          break;
        }
      }
      return asked;
    },
  };
}
