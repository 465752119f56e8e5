/** What a reader read of a tree: the keys of an object, and what was read of the objects below it. */
interface Read {
  keys: Set<string>;
  below: Map<string, Read>;
}

/** An object of a tree, at a path from the name of the tree on, with what was read of it since the recording `time` began. */
interface Place {
  path: readonly string[];
  time: number;
  keys: Set<string>;
}

/** In place of a key: all keys of an object. In place of the key of an object below: each of them. */
const [KEYS, EACH] = ['#keys', '#each'];
/** So many objects of one kind at least are told of as one, where all of them were read. */
const MANY = 8;

const trees = new Map<string, object>();
const places = new WeakMap<object, Place>();
const seen = new WeakMap<object, object>();
let recording: { time: number; places: Place[] } | null = null;
let time = 0;

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

const watched = (object: object, path: readonly string[]): object => {
  const known = places.has(object) ? object : seen.get(object);
  if (known) return known;
  const place: Place = { path, time: 0, keys: new Set() };
  const proxy: object = new Proxy(object, {
    get: (target, key, receiver) => {
      const value: unknown = Reflect.get(target, key, receiver);
      if (typeof key === 'symbol' || typeof value === 'function') return value;
      note(place, key);
      return typeof value === 'object' && value !== null ? watched(value, [...path, key]) : value;
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
  seen.set(object, proxy);
  places.set(proxy, place);
  return proxy;
};

/** A tree of plain data (objects, lists, texts, numbers) as it is, with a note of whatever is read of it while there is a recording. */
export function recorded<Tree extends object>(name: string, tree: Tree): Tree {
  trees.set(name, tree);
  return watched(tree, [name]) as Tree;
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

/** What was read of one thing: a path to it, and the keys below as nested lists. */
type Written = [keys: string[], below: [key: string, read: Written][]];

const written = ({ keys, below }: Read): Written => [
  [...keys].sort(),
  [...below].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, read]) => [key, written(read)]),
];

/** What was read of most of some things; `null` where that is not the same of many. */
const ofMost = (below: [string, Read][]): string | null => {
  const counts = new Map<string, number>();
  for (const [, read] of below) {
    const shape = JSON.stringify(written(read));
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const [shape, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return count >= MANY && count > below.length / 2 ? shape : null;
};

/** What was read, with what was read of most of the things of a kind told once: as if it had been read of all of them. */
const gathered = (read: Read, value: unknown): Read => {
  const below = [...read.below].map(([key, each]): [string, Read] => [key, gathered(each, property(value, key))]);
  const all = typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
  const most = below.length === all ? ofMost(below) : null;
  const keys = new Set([...read.keys].filter((key) => !read.below.has(key)));
  if (most === null) return { keys, below: new Map(below) };
  const others = below.filter(([, each]) => JSON.stringify(written(each)) !== most);
  const [, each] = below.find(([, one]) => JSON.stringify(written(one)) === most) ?? ['', nothing()];
  return { keys, below: new Map([[EACH, each], ...others]) };
};

/** Parts of what was read: each of a thing (`dossier claims x`), or of all things of a kind. */
const parts = (read: Read, path: string[]): string[] =>
  path.length === 3 || path.at(-1) === EACH || read.below.size === 0
    ? [JSON.stringify([path, written(read)])]
    : [
        ...(read.keys.size > 0 ? [JSON.stringify([path, written({ keys: read.keys, below: new Map() })])] : []),
        ...[...read.below].flatMap(([key, below]) => parts(below, [...path, key])),
      ];

/** Ends the recording: what was read since it began, in parts. */
export function endReads(): string[] {
  const whole = nothing();
  for (const { path, keys } of recording?.places ?? []) {
    const read = path.reduce(belowOf, whole);
    read.keys = keys;
  }
  recording = null;
  return [...whole.below].flatMap(([name, read]) => parts(gathered(read, trees.get(name)), [name])).sort();
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
  if (place) return { at: place.path };
  if (Array.isArray(value)) return value.map(nameless);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, nameless(each)]));
};
