/** An entry that stands in another part of a list, as the first part names it: in a line that leads there. */
interface NamedEntry {
  /** The place that its address names, where there is one. */
  id?: string;
  /** What it is about, for what is lit and marked. */
  about?: string;
  path: string;
  text: string;
  when?: string;
}

/** Such entries under one heading, which leads to where that heading begins. */
export interface NamedGroup {
  id?: string | undefined;
  label: string;
  path: string;
  entries: NamedEntry[];
}
