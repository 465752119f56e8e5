/** The day that it is, as 2026-11-23: in UTC, as everywhere in the dossier. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
