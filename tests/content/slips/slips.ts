/** One slip of a finger in one line of a YAML text, and the words by which a message names it. */
export interface Slip {
  kind: string;
  /** The line that the slip is in, counted from 1. */
  line: number;
  text: string;
  named: RegExp;
}

/** Not what is said of brackets, of which a line that is not indented is one cause among others. */
const INDENTATION = /^(?!A bracket).*indent/;
const HYPHEN = /hyphen/;
const COLON = /colon/;
const BRACKET = /bracket/;
const SPACE = /non-breaking space/;
const SOFT = /soft hyphen/;

/** What a slip makes of a line; `null` where it cannot happen. */
type Make = (line: string) => string | null;

const changed =
  (from: RegExp, to: string): Make =>
  (line) =>
    from.test(line) ? line.replace(from, to) : null;

const KINDS: { kind: string; named: RegExp; make: Make }[] = [
  { kind: 'one space more', named: INDENTATION, make: (line) => ` ${line}` },
  { kind: 'two spaces more', named: INDENTATION, make: (line) => `  ${line}` },
  { kind: 'one space less', named: INDENTATION, make: changed(/^ /, '') },
  { kind: 'two spaces less', named: INDENTATION, make: changed(/^ {2}/, '') },
  { kind: 'a missing hyphen, its place left empty', named: HYPHEN, make: changed(/^( *)- /, '$1  ') },
  { kind: 'a missing hyphen and its space', named: HYPHEN, make: changed(/^( *)- /, '$1') },
  { kind: 'no space behind a hyphen', named: HYPHEN, make: changed(/^( *)- /, '$1-') },
  { kind: 'a missing colon', named: COLON, make: changed(/^( *(?:- )?[\w-]+):/, '$1') },
  { kind: 'no space behind a colon', named: COLON, make: changed(/^( *(?:- )?[\w-]+): (?=\S)/, '$1:') },
  { kind: 'a bracket not closed', named: BRACKET, make: changed(/[\]}]( *)$/, '$1') },
  { kind: 'a bracket not opened', named: BRACKET, make: changed(/: [[{] ?/, ': ') },
  { kind: 'a non-breaking space in the indentation', named: SPACE, make: changed(/^( *) (?=\S)/, '$1\u00a0') },
  { kind: 'a non-breaking space behind a colon', named: SPACE, make: changed(/^( *(?:- )?[\w-]+): /, '$1:\u00a0') },
  { kind: 'a non-breaking space behind a hyphen', named: SPACE, make: changed(/^( *)- /, '$1-\u00a0') },
  { kind: 'a soft hyphen in a key', named: SOFT, make: changed(/^( *(?:- )?[\w-]{2})([\w-]+:)/, '$1\u00ad$2') },
  {
    kind: 'a soft hyphen in an id, word or date',
    named: SOFT,
    make: changed(
      /^( *(?:- )?(?:by|asks|kind|type|quality|stance|source|language|party|event|said|date|issued|entered): [a-z0-9]{2})([a-z0-9-]+)$/,
      '$1\u00ad$2',
    ),
  },
];

/** Every slip in each line of a YAML text between `first` and `last`, but in comments and empty lines. */
export function slipsIn(text: string, first = 1, last = Infinity): Slip[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) =>
    line.trim() === '' || line.trim().startsWith('#') || index + 1 < first || index + 1 > last
      ? []
      : KINDS.flatMap(({ kind, named, make }) => {
          const slipped = make(line);
          return slipped === null ? [] : [{ kind, named, line: index + 1, text: lines.with(index, slipped).join('\n') }];
        }),
  );
}
