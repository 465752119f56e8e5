import { PICTURE } from '../../picture-path.ts';
import { nearestId } from '../nearest.ts';

const PLACE = 'put its file into public/, and write its path without public/: public/map.png becomes /map.png';

const nameOf = (address: string): string => (address.split('/').at(-1) ?? '').toLowerCase();

/** The picture that is most likely meant by an address that leads to none. */
function meant(address: string, pictures: Set<string>): string | null {
  const plain = address.replace(/[?#].*$/, '').replaceAll('\\', '/');
  const inside = `/${plain.replace(/^(?:\.{0,2}\/)*(?:public\/)?/, '')}`;
  if (pictures.has(inside)) return inside;
  const named = [...pictures].filter((path) => nameOf(path) === nameOf(plain));
  return named.length === 1 ? (named[0] ?? null) : nearestId(inside, pictures);
}

/** What is wrong with the address of a picture, and what to write; `null` where it leads to a picture of `public/`. */
export function addressProblem(address: string, pictures: Set<string>): { message: string; fix: string } | null {
  if (pictures.has(address)) return null;
  const near = meant(address, pictures);
  const write = near ? `write "${near}"` : PLACE;
  if (/^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(address)) {
    const message = `The picture "${address.slice(0, 80)}" is on another site, and pages load nothing from other sites.`;
    return { message, fix: 'save it in public/, if its licence allows that, and write its path without public/, such as /map.png' };
  }
  if (/^(?:\.{0,2}\/)*public\//.test(address))
    return { message: `"${address}" begins with the folder public/, which addresses leave out.`, fix: write };
  if (!address.startsWith('/'))
    return { message: `"${address}" does not begin with a slash, as the addresses of pictures do.`, fix: write };
  if (!PICTURE.test(address.replace(/[?#].*$/, '')))
    return {
      message: `"${address}" is not a picture that browsers can show.`,
      fix: near ? write : 'save it as JPEG, PNG, WebP, AVIF, GIF or SVG in public/, and write its path without public/',
    };
  return { message: `There is no picture "${address}" in public/.`, fix: write };
}
