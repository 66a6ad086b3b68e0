import { DockerfileParser, type From, type Instruction } from 'dockerfile-ast';
import type { JsonObject } from '../types.js';
import type { Part, TextFormat } from './format.js';

/** Dockerfiles and Containerfiles, told by their names; an ignore file or a folder of that name is none. */
export const dockerfile: TextFormat = {
  type: 'dockerfile',
  amongTests: false,
  mayBe: (file) => /(?:^|\/)(?:[^/]*[._-])?(?:dockerfile|containerfile)(?:[._-][^/]*)?$/i.test(file) && !/\.(?:md|ya?ml|json|sh|txt|dockerignore|backup|bak|orig|old|disabled|j2|tmpl|tpl|erb)$/i.test(file),
  read: readDockerfile,
};

/** One resource a file: its stages with their instructions. Null where no stage begins. */
function readDockerfile(text: string, file: string): readonly Part[] | null {
  const parsed = DockerfileParser.parse(text);
  const instructions = parsed.getInstructions();
  const froms = parsed.getFROMs();
  if (froms.length === 0) return null;
  const starts = froms.map((from) => instructions.indexOf(from));
  const stages = froms.map((from, index) => readStage(from, instructions.slice((starts[index] ?? 0) + 1, starts[index + 1])));
  const args = instructions.slice(0, starts[0]).filter((instruction) => instruction.getKeyword() === 'ARG').map(readInstruction);
  return [{ kind: 'dockerfile', name: file.slice(file.lastIndexOf('/') + 1), path: [], hasLines: true, value: { line: 1, args, stages } }];
}

/** `base` is the image, or the name of an earlier stage, as it is written. */
function readStage(from: From, instructions: readonly Instruction[]): JsonObject {
  const platform = from.getFlags().find((flag) => flag.getName() === 'platform')?.getValue() ?? '';
  return {
    line: lineOf(from),
    base: from.getImage() ?? '',
    name: from.getBuildStage() ?? '',
    platform,
    instructions: instructions.map(readInstruction),
  };
}

/** Words are the arguments without the flags (`--from=build`), line continuations joined. */
function readInstruction(instruction: Instruction): JsonObject {
  const words = instruction.getArguments().map((argument) => argument.getValue());
  return { line: lineOf(instruction), keyword: instruction.getKeyword(), words, text: instruction.getTextContent().replace(/\\\r?\n\s*/g, ' ') };
}

function lineOf(instruction: Instruction): number {
  return instruction.getRange().start.line + 1;
}
