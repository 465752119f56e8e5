/** What a reader read of a tree: the keys of an object, and what was read of the objects below it. */
interface Read {
  keys: Set<string>;
  below: Map<string, Read>;
}

/** An object of a tree, below another under a key, with what was read of it since the recording `time` began. */
interface Place {
  above: Place | null;
  key: string;
  time: number;
  keys: Set<string>;
}

/** In place of a key: all keys of an object. In place of the key of an object below: each of them. */
const [KEYS, EACH] = ['#keys', '#each'];
/** So many objects of one kind at least are told of as one, where all of them were read. */
const MANY = 8;

const trees = new Map<string, object>();
const places = new WeakMap<object, Place>();
/** Objects as they are handed out, which stand for themselves. */
const seen = new WeakMap<object, object>();
let recording: { time: number; places: Place[] } | null = null;
let time = 0;

const pathOf = ({ above, key }: Place): string[] => (above ? [...pathOf(above), key] : [key]);

const note = (place: Place, key: string): void => {
  if (!recording) return;
  if (place.time !== recording.time) {
    place.time = recording.time;
    place.keys = new Set();
    recording.places.push(place);
  }
  place.keys.add(key);
};

const isNoted = ({ time: noted, keys }: Place, key: string): boolean => noted === recording?.time && keys.has(key);

const handler = (place: Place): ProxyHandler<object> => ({
  get: (target, key) => {
    const value: unknown = Reflect.get(target, key);
    if (typeof key === 'symbol' || typeof value === 'function') return value;
    if (recording) note(place, key);
    return typeof value === 'object' && value !== null ? (seen.get(value) ?? watched(value, place, key)) : value;
  },
  has: (target, key) => {
    if (typeof key === 'string') note(place, key);
    return Reflect.has(target, key);
  },
  getOwnPropertyDescriptor: (target, key) => {
    // Whoever goes through all keys asks for each of them, and has read that it is there.
    if (typeof key === 'string' && !isNoted(place, KEYS)) note(place, key);
    return Reflect.getOwnPropertyDescriptor(target, key);
  },
  ownKeys: (target) => {
    note(place, KEYS);
    return Reflect.ownKeys(target);
  },
});

const watched = (object: object, above: Place | null, key: string): object => {
  const place: Place = { above, key, time: 0, keys: new Set() };
  const proxy: object = new Proxy(object, handler(place));
  seen.set(object, proxy);
  seen.set(proxy, proxy);
  places.set(proxy, place);
  return proxy;
};

/** A tree of plain data (objects, lists, texts, numbers) as it is, with a note of whatever is read of it while there is a recording. */
export function recorded<Tree extends object>(name: string, tree: Tree): Tree {
  trees.set(name, tree);
  return (seen.get(tree) ?? watched(tree, null, name)) as Tree;
}

/** Begins to note what is read. */
export function beginReads(): void {
  time += 1;
  recording = { time, places: [] };
}

const nothing = (): Read => ({ keys: new Set(), below: new Map() });

const belowOf = (read: Read, key: string): Read => {
  const found = read.below.get(key) ?? nothing();
  read.below.set(key, found);
  return found;
};

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

/** What was read of one thing, as it is written: the keys, and what was read below each of some others. */
type Written = [keys: string[], below: [key: string, read: Written][]];

/** The same while it is gathered: what is below by keys, all of it as text. */
interface Gathered {
  keys: string[];
  below: [key: string, text: string][];
}

const textOf = ({ keys, below }: Gathered): string =>
  `[${JSON.stringify(keys)},[${below.map(([key, text]) => `[${JSON.stringify(key)},${text}]`).join()}]]`;

/** What was read of most of some things; `null` where that is not the same of many. */
const ofMost = (below: Gathered['below']): string | null => {
  const counts = new Map<string, number>();
  for (const [, text] of below) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [text, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return count >= MANY && count > below.length / 2 ? text : null;
};

/** The keys that were read of a thing and not of what is below it. */
const ownKeys = ({ keys, below }: Read): string[] => [...keys].filter((key) => !below.has(key)).sort();

/** What was read, with what was read of most of the things of a kind told once: as if it had been read of all of them. */
const gathered = (read: Read, value: unknown): Gathered => {
  const below = [...read.below].map(([key, each]): [string, string] => [key, textOf(gathered(each, property(value, key)))]);
  const all = typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
  const most = below.length >= MANY && below.length === all ? ofMost(below) : null;
  const others = most === null ? below : [[EACH, most] as [string, string], ...below.filter(([, text]) => text !== most)];
  return { keys: ownKeys(read), below: others.sort(([a], [b]) => (a < b ? -1 : 1)) };
};

const part = (path: string[], text: string): string => `[${JSON.stringify(path)},${text}]`;
const partOfKeys = (path: string[], keys: string[]): string[] => (keys.length > 0 ? [part(path, textOf({ keys, below: [] }))] : []);

/** Parts of what was read of a tree: each of a thing (`dossier claims x`), or of all things of a kind. */
const partsOf = (read: Read, name: string): string[] => [
  ...partOfKeys([name], ownKeys(read)),
  ...[...read.below].flatMap(([kind, each]) => {
    const { keys, below } = gathered(each, property(trees.get(name), kind));
    return [...partOfKeys([name, kind], keys), ...below.map(([key, text]) => part([name, kind, key], text))];
  }),
];

/** Ends the recording: what was read since it began, in parts. */
export function endReads(): string[] {
  const whole = nothing();
  for (const place of recording?.places ?? []) pathOf(place).reduce(belowOf, whole).keys = place.keys;
  recording = null;
  return [...whole.below].flatMap(([name, read]) => partsOf(read, name)).sort();
}

/** A value without what is below it. */
const plain = (value: unknown): unknown => {
  if (value === undefined) return ['nothing'];
  return typeof value === 'object' && value !== null ? (Array.isArray(value) ? [] : {}) : value;
};

const valuesOf = (value: unknown, [keys, below]: Written): unknown => {
  if (typeof value !== 'object' || value === null) return plain(value);
  const own = keys.map((key) => (key === KEYS ? Object.keys(value) : plain(property(value, key))));
  const each = below.map(([key, read]) =>
    key === EACH ? Object.entries(value).map(([name, one]) => [name, valuesOf(one, read)]) : valuesOf(property(value, key), read),
  );
  return [own, each];
};

/** What a part of what was read says now, as a text: the same as long as all that was read is the same. */
export function readAgain(part: string): string {
  const [path, read] = JSON.parse(part) as [string[], Written];
  const [name = '', ...rest] = path;
  const isEach = rest.at(-1) === EACH;
  const value = rest.slice(0, isEach ? -1 : undefined).reduce(property, trees.get(name));
  return JSON.stringify(valuesOf(value, isEach ? [[], [[EACH, read]]] : read));
}

/** A value as a text, with the paths of what belongs to a tree in place of it: that is told of when it is read. */
export function named(value: unknown): string {
  return JSON.stringify(nameless(value)) ?? '';
}

const nameless = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  const place = places.get(value);
  if (place) return { at: pathOf(place) };
  if (Array.isArray(value)) return value.map(nameless);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, nameless(each)]));
};
