/** Stands among the keys that a page has read of a table for all of them: it depends on which there are. */
export const KEYS = '*';

/** What is noted during a build, so that the next one need not make again what stays the same. */
export interface Notes {
  /** All that pages are made of, in tables by their names: what has a key of its own can change by itself. */
  tables: Map<string, object>;
  /** What works out further tables from the dossier when they are first asked for, by their names. */
  makers: Map<string, (dossier: never) => object>;
  /** The keys that the page which is being made has read, by table; `null` while none is made, or one that is not to be kept. */
  page: Map<string, Set<string>> | null;
}

// Pages and the build that has them made are separate programs in one process: a module is there twice.
const NOTES = Symbol.for('notes of what pages read');
const shared = globalThis as { [NOTES]?: Notes };

/** The notes of this process; `undefined` where nobody asked for any. */
export function notes(): Notes | undefined {
  return shared[NOTES];
}

/** Begins to note: tables must not have been made before. */
export function beginNotes(): Notes {
  return (shared[NOTES] = { tables: new Map(), makers: new Map(), page: null });
}

/**
 * A table of which is noted what is read while a page is made; it is what it was in all else. What is read of an entry is the whole of it.
 * `within` gives other tables, with notes of their own, under some of its keys.
 */
export function noted<Table extends object>(name: string, table: Table, within: Partial<Table> = {}): Table {
  const all = notes();
  if (!all) return table;
  const keys = (): Set<string> | undefined => {
    const read = all.page?.get(name) ?? new Set<string>();
    return all.page?.set(name, read) && read;
  };
  const watched = new Proxy(table, {
    get: (target, key, receiver): unknown => {
      if (Object.hasOwn(within, key)) return within[key as keyof Table];
      if (typeof key === 'string') keys()?.add(key);
      return Reflect.get(target, key, receiver);
    },
    has: (target, key) => {
      if (typeof key === 'string') keys()?.add(key);
      return Reflect.has(target, key);
    },
    ownKeys: (target) => {
      keys()?.add(KEYS);
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor: (target, key) => {
      const read = keys();
      // Asked for each of the keys when these are listed, which says nothing of an entry.
      if (typeof key === 'string' && !read?.has(KEYS)) read?.add(key);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
  });
  all.tables.set(name, watched);
  return watched;
}

/**
 * What works a table out of a whole dossier, once for each: a page then depends on what it reads of the table, not on all that it was worked
 * out of. The dossier must not change afterwards. Scripts for browsers leave out what they do not use of it.
 */
/* @__NO_SIDE_EFFECTS__ */
export function derived<Whole extends object, Table extends object>(name: string, make: (dossier: Whole) => Table): typeof make {
  const made = new WeakMap<Whole, Table>();
  const once = (dossier: Whole): Table => {
    const all = notes();
    // Another one than that of the site, as it stood at some date, belongs to one page, which depends on all that it is made of.
    if (all && dossier !== all.tables.get('dossier')) return make(dossier);
    const known = made.get(dossier);
    if (known) return known;
    const page = all?.page ?? null;
    if (all) all.page = null;
    const table = noted(name, make(dossier));
    if (all) all.page = page;
    made.set(dossier, table);
    return table;
  };
  notes()?.makers.set(name, once);
  return once;
}

/** The table of some name; one that nothing has asked for yet is worked out. */
export function tableOf({ tables, makers }: Notes, name: string): object | undefined {
  const dossier = tables.get('dossier');
  return tables.get(name) ?? (dossier && makers.get(name)?.(dossier as never));
}
