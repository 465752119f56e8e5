/** A mistake that an editor makes in a valid dossier, and all that they are told. */
export interface Mistake {
  what: string;
  file: string;
  /** What is written instead of what; or the text of a new file; or a copy of another; or that the file is missing. */
  write?: [from: string, to: string];
  text?: string;
  copy?: string;
  missing?: true;
  /** `file:line:column`. */
  place: string;
  rule: string;
  message: string;
  fix: string;
  /** How many more problems truly follow from it. */
  others?: number;
}
