import files, { language } from 'virtual:content';
import { dossier as read } from './dossier.ts';

/** The dossier in `content/`: the only place in the engine that knows where content is. */
export const dossier = read(files, undefined, language || undefined);
