/** The day that it is, as 2026-11-23: in UTC, as everywhere in the dossier. */
export const today = (): string => new Date().toISOString().slice(0, 10);
