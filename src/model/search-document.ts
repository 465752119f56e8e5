/** One thing that can be searched for: what it is, its words, and where it stands. */
export interface SearchDocument {
  kind: 'Claim' | 'Response' | 'Article' | 'Event' | 'Term' | 'Source';
  title: string;
  text: string;
  path: string;
}
