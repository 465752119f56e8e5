import { dossier as read } from './dossier.ts';

const files = import.meta.glob<string>('/content/**/*.{yaml,yml,mdx,md,json}', { query: '?raw', import: 'default', eager: true });

/** The dossier in `content/`: the only place in the engine that knows where content is. */
export const dossier = read(Object.fromEntries(Object.entries(files).map(([path, text]) => [path.slice(1), text])));
