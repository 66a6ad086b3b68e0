/** Why a document cannot be read: an offset in its text, and a sentence that names keys but never values. */
export interface YamlFailure {
  readonly code: 'yaml' | 'limit';
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

/** Carries a failure out of the depths of a reader; `readYaml` catches it. */
export class YamlError extends Error {
  readonly failure: YamlFailure;

  constructor(failure: YamlFailure) {
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
