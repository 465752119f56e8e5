/** What is wrong with a value, and what to write instead. */
export interface Remedy {
  rule: string;
  message: string;
  fix: string;
}
