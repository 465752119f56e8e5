import { entryPath } from '../../model/links.ts';
import type { TimelineData } from '../layout/data.ts';
import { drawnName } from '../layout/entry-name.ts';
import type { Names } from './render.ts';
import { drawnMarks, type Surface } from './surface.ts';

/** Names the marks that were drawn without names, and says where they lead. */
const nameMarks = (surface: Surface, names: Names): void => {
  for (const [node, ids] of drawnMarks(surface)) {
    if (node.firstElementChild?.localName === 'title') continue;
    const marks = ids.flatMap((id) => names.marks.get(id) ?? []);
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    title.textContent = drawnName(marks, names.parties);
    node.prepend(title);
    node.setAttribute('href', entryPath(marks));
    node.setAttribute('tabindex', '-1');
  }
};

/** The surfaces of a timeline, for each way of drawing it; what the server drew can be reached by keys from now on. */
export function surfacesOf(root: HTMLElement, { drawings }: TimelineData, names: Names): Surface[] {
  const name = root.querySelector('.timeline > figcaption .title')?.textContent ?? '';
  const svgs = [...root.querySelectorAll<SVGSVGElement>('.timeline-plot > svg')];
  return drawings.flatMap((drawing, index) => {
    const svg = svgs[index];
    if (!svg) return [];
    svg.removeAttribute('aria-hidden');
    svg.setAttribute('role', 'group');
    svg.setAttribute('aria-label', name);
    const surface = { svg, drawing, rendered: null };
    nameMarks(surface, names);
    svg.querySelector('.marks > a')?.setAttribute('tabindex', '0');
    return [surface];
  });
}
