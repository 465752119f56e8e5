/** The pages that the engine makes of any dossier, by the first part of their paths. */
export const PAGES = [
  'timeline',
  'matrix',
  'claims',
  'sources',
  'glossary',
  'embeds',
  'changes',
  'data',
  'print',
  'prove',
  'search',
  'vocabulary',
] as const;

/** The other folders and pages that a built site has of its own beside its articles. */
const FOLDERS = ['404', 'cards', 'embed', 'index', 'pinned', 'robots.txt', 'schemas', 'site.webmanifest'] as const;

/** Whether a path (`/claims/anything/`) is one of the engine’s own, or lies below one, now or in a dossier that grows. */
export function isEngines(path: string): boolean {
  const first = path.split('/')[1] ?? '';
  return [...PAGES, ...FOLDERS].some((own) => own === first);
}
