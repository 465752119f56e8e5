/** A change of one line that may be all that a YAML text needs, and how to tell a person of it. */
export interface Edit {
  /** The line, counted from 0, and what it becomes. */
  line: number;
  text: string;
  /** Where in the line the slip stands, counted from 1. */
  column: number;
  message: string;
  fix: string;
}

const HANGING = {
  message: 'The line is indented further than the one above it, which already has a value.',
  fix: 'begin it below the first letter of the line above',
};

const MOST_SHIFT = 4;
/** Spaces that a level has, where nothing tells otherwise. */
const LEVEL = 2;

const spaces = (count: number): string => (count === 0 ? 'no space' : count === 1 ? '1 space' : `${count} spaces`);

/** How far a line is indented, in characters. */
export function indentOf(line: string): number {
  return line.search(/\S|$/);
}

/** Where the first letter of a line stands that is no hyphen of a list. */
export function contentOf(line: string): number {
  return /^ *(?:- +)*/.exec(line)?.[0].length ?? 0;
}

type Make = (line: string, above: string, columns: Set<number>) => (Omit<Edit, 'line'> | null)[];

const shifts: Make = (line, above, columns) => {
  const indent = indentOf(line);
  const word = /^[\w-]+(?=:)/.exec(line.slice(indent))?.[0];
  const subject = word ? `"${word}"` : 'The line';
  return Array.from({ length: 2 * MOST_SHIFT + 1 }, (_, index) => indent - MOST_SHIFT + index)
    .filter((right) => right !== indent && columns.has(right))
    .map((right) => {
      const text = ' '.repeat(right) + line.slice(indent);
      const hangs = right < indent && right === contentOf(above) && /:\s+[^\s#]/.test(above);
      if (hangs) return { text, column: indent + 1, ...HANGING };
      const message = `${subject} is indented by ${spaces(indent)}, but its neighbours by ${right || 'none'}.`;
      return { text, column: indent + 1, message, fix: `begin the line with ${spaces(right)}` };
    });
};

/** Signs that writing programs put in the place of a hyphen or a colon. */
const likenesses: Make = (line) => {
  const bullet = /^( *)([\u2010-\u2015\u2212•·*])\s+(?=\S)/.exec(line);
  const colon = /^( *(?:- +)?[\w-]+) ?([：﹕∶]) ?/.exec(line);
  return [
    bullet && {
      text: `${bullet[1]}- ${line.slice(bullet[0].length)}`,
      column: (bullet[1]?.length ?? 0) + 1,
      message: `An entry of a list begins with "${bullet[2]}" here, which is not a hyphen.`,
      fix: 'write a hyphen in its place',
    },
    colon && {
      text: `${colon[1]}: ${line.slice(colon[0].length)}`,
      column: (colon[1]?.length ?? 0) + 1,
      message: `"${colon[2]}" looks like a colon but is not one.`,
      fix: 'write a colon and a space in its place',
    },
  ];
};

const hyphens: Make = (line) => {
  const [, indent = '', rest = ''] = /^( *)([^\s#-].*)$/.exec(line) ?? [];
  if (!rest) return [];
  const told = {
    column: indent.length + 1,
    message: 'An entry of a list begins here without a hyphen.',
    fix: 'write a hyphen and a space before it: "- …"',
  };
  const kept = indent.length >= 2 ? { ...told, text: `${indent.slice(2)}- ${rest}` } : null;
  return [kept, { ...told, text: `${indent}- ${rest}` }];
};

const changed = (line: string, from: RegExp, to: string, told: Omit<Edit, 'line' | 'text' | 'column'>): Omit<Edit, 'line'> | null => {
  const found = from.exec(line);
  return found ? { text: line.replace(from, to), column: contentOf(line) + 1, ...told } : null;
};

const ODD_SPACE = '[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';

/** Spaces that are none to the parser, where it needs one: before the first letter, behind a hyphen, behind a colon. */
const oddSpaces: Make = (line) => {
  const text = line
    .replace(new RegExp(`^(?: |${ODD_SPACE})+`), (found) => found.replace(/./g, ' '))
    .replace(new RegExp(`^( *-)${ODD_SPACE}`), '$1 ')
    .replace(new RegExp(`(^ *(?:- )?[\\w-]+:|[{,] ?[\\w-]+:)${ODD_SPACE}`, 'g'), '$1 ');
  if (text === line) return [];
  const column = [...text].findIndex((letter, index) => letter !== line[index]) + 1;
  const message = 'There is a non-breaking space here, which only looks like an ordinary space.';
  return [{ text, column, message, fix: 'delete it, and type a plain space in its place' }];
};

const softHyphens: Make = (line) => {
  const index = line.indexOf('\u00ad');
  if (index < 0) return [];
  const message = 'This word contains a soft hyphen, which is invisible.';
  return [{ text: line.replaceAll('\u00ad', ''), column: index + 1, message, fix: 'delete the word, and type it again' }];
};

const spacing: Make = (line) => [
  changed(line, /^( *(?:- )?[\w-]+:)(?=[^\s:/])/, '$1 ', {
    message: 'A space is missing after a colon.',
    fix: 'write a space after the colon: "key: value"',
  }),
  changed(line, /^( *-)(?=[^\s-])/, '$1 ', {
    message: 'A space is missing after a hyphen.',
    fix: 'write a space after the hyphen: "- value"',
  }),
];

const colons: Make = (line) => [
  changed(line, /^( *(?:- )?)([\w-]+)(?=\s|$)/, '$1$2:', {
    message: 'There is a key without a colon here.',
    fix: 'write a colon and a space after the key: "key: value"',
  }),
];

/** Words of an entry that stand without their key, before others that have theirs. */
const bareTexts: Make = (line) => [
  changed(line, /^( *- )(?=["']|(?![\w-]+:(?:\s|$))\p{L})/u, '$1text: ', {
    message: 'The words of an entry have no key before them.',
    fix: 'write "text: " before them',
  }),
];

const PAIRS: Record<string, string> = { '[': ']', '{': '}' };

const brackets: Make = (line) => {
  const bare = line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length));
  const count = (sign: string): number => bare.split(sign).length - 1;
  return Object.entries(PAIRS).flatMap(([open, close]) => {
    // A bracket behind a # is written, and only not read.
    if (count(open) === count(close) || / #/.test(bare)) return [];
    if (count(open) > count(close)) {
      const message = 'A bracket is opened but not closed, or a line inside brackets is not indented.';
      const told = { column: bare.indexOf(open) + 1, message, fix: 'close the bracket ] or } on the same line' };
      return [
        { text: `${line.trimEnd()}${close}`, ...told },
        { text: `${line.trimEnd()}${close === ']' ? '}' : ']'}${close}`, ...told },
      ];
    }
    const start = /^ *(?:- )?(?:[\w-]+: )?/.exec(line)?.[0].length ?? 0;
    const fix = `write ${open} before the first word, or remove the ${close}`;
    const told = { column: bare.lastIndexOf(close) + 1, message: `A bracket is closed that was not opened: ${close}`, fix };
    const behindColons = [...bare.matchAll(/: /g)].map(({ index }) => index + 2);
    return [start, ...behindColons].map((at) => ({ text: line.slice(0, at) + open + line.slice(at), ...told }));
  });
};

/** Every change of a line that may be all that is missing, the likelier kinds first. */
export function editsOf(lines: string[], line: number): Edit[] {
  const own = lines[line] ?? '';
  if (own.trim() === '' || own.trim().startsWith('#')) return [];
  const above = lines.slice(0, line).findLast((other) => other.trim() !== '') ?? '';
  // Where other lines begin, and where one does that is the first of its level.
  const columns = new Set([...lines.flatMap((other) => [indentOf(other), contentOf(other)]), contentOf(above) + LEVEL]);
  return [likenesses, oddSpaces, softHyphens, spacing, brackets, colons, shifts, hyphens, bareTexts].flatMap((make) =>
    make(own, above, columns).flatMap((edit) => (edit ? [{ line, ...edit }] : [])),
  );
}
