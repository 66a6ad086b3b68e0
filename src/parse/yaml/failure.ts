import type { ReadFailure } from '../failure.js';

/** Carries a failure out of the depths of a reader; `readYaml` catches it. */
export class YamlError extends Error {
  readonly failure: ReadFailure;

  constructor(failure: ReadFailure) {
    super(failure.message);
    this.name = 'YamlError';
    this.failure = failure;
  }
}

/** Ends the reading of a document that Kubernetes would refuse. */
export function refuse(offset: number, message: string, remedy: string): never {
  throw new YamlError({ code: 'yaml', offset, message, remedy });
}

/** Ends the reading of a document that goes beyond a limit. */
export function exceed(offset: number, message: string, remedy: string): never {
  throw new YamlError({ code: 'limit', offset, message, remedy });
}

/** Ends the reading with a failure that was found earlier. */
export function throwFailure(failure: ReadFailure): never {
  throw new YamlError(failure);
}
