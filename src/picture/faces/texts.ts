/** Some letters of a text in a drawing that are set alike. */
export interface Run {
  text: string;
  /** The classes that give it its colour. */
  tone: string;
  size: number;
  bold: boolean;
}

/** Runs that follow each other from a place on; `anchor` says what of them lies there. */
export interface Line {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  runs: Run[];
}

interface Style {
  size: number;
  bold: boolean;
  anchor: Line['anchor'];
}

const START: Style = { size: 16, bold: false, anchor: 'start' };
const BOLD = /(?:^| )(?:bold|context)(?: |$)/;

const attribute = (tag: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

/** What a tag makes of the style around it. */
const styled = (tag: string, { size, bold, anchor }: Style): Style => ({
  size: Number(attribute(tag, 'font-size') ?? size),
  bold: bold || BOLD.test(attribute(tag, 'class') ?? ''),
  anchor: (attribute(tag, 'text-anchor') as Line['anchor'] | undefined) ?? anchor,
});

const LETTERS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const read = (text: string): string => text.replace(/&\w+;/g, (sign) => LETTERS[sign] ?? sign);

/** The lines of a text element, given its parts from its own tag on. */
const linesOf = (parts: string[], around: Style): Line[] => {
  const [own = ''] = parts;
  const outer = styled(own, around);
  const lines: Line[] = [{ x: Number(attribute(own, 'x') ?? 0), y: Number(attribute(own, 'y') ?? 0), anchor: outer.anchor, runs: [] }];
  let [style, tone] = [outer, ''];
  for (const part of parts.slice(1)) {
    const last = lines.at(-1);
    if (part.startsWith('</')) [style, tone] = [outer, ''];
    else if (part.startsWith('<')) {
      [style, tone] = [styled(part, outer), attribute(part, 'class') ?? ''];
      const x = attribute(part, 'x');
      if (x !== undefined && last) lines.push({ ...last, x: Number(x), y: last.y + Number(attribute(part, 'dy') ?? 0), runs: [] });
    } else if (part) last?.runs.push({ text: read(part), tone, size: style.size, bold: style.bold });
  }
  return lines;
};

/** A drawing with its text elements replaced by what is made of each and of its lines. */
export function withTexts(svg: string, made: (element: string, lines: Line[]) => string): string {
  const parts = svg.split(/(<(?:style|title|desc)>[^]*?<\/(?:style|title|desc)>|<[^>]*>)/);
  const styles: Style[] = [START];
  const out: string[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? '';
    const style = styles.at(-1) ?? START;
    if (/^<text[ >]/.test(part)) {
      const end = parts.indexOf('</text>', index);
      out.push(made(parts.slice(index, end + 1).join(''), linesOf(parts.slice(index, end), style)));
      index = end;
      continue;
    }
    if (part.startsWith('</')) styles.pop();
    else if (/^<\w/.test(part) && !/\/>$|^<(?:style|title|desc)>/.test(part)) styles.push(styled(part, style));
    out.push(part);
  }
  return out.join('');
}
