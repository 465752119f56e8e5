/** Where something stands in a content file; lines and columns count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** One problem in the content: the place, what is wrong in one sentence, and what a person can do now. */
export interface Diagnostic extends Place {
  rule: string;
  message: string;
  fix: string;
}

/** Thrown when the content has problems; it carries all of them. `loc` is the first place, for development servers. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly diagnostics: Diagnostic[];
  readonly loc: Place | undefined;
  constructor(diagnostics: Diagnostic[], text: string) {
    super(text);
    this.diagnostics = diagnostics;
    this.loc = diagnostics[0];
  }
}
