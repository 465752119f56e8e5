import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginReads, endReads, named, readAgain, recorded } from '../../src/content/reads.ts';

/** What is read of a tree by `use`, and what that says where the tree is another. */
const readOf = <Tree extends object>(tree: Tree, use: (tree: Tree) => unknown): ((other: object) => string) => {
  const watched = recorded('tree', tree);
  beginReads();
  use(watched);
  const parts = endReads();
  return (other) => {
    recorded('tree', other);
    return parts.map(readAgain).join('\n');
  };
};

const wells = () => ({
  wells: Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`well-${at}`, { depth: at, names: ['a', `b${at}`], owner: { id: 'x' } }]),
  ),
  town: { name: 'Ford', mayor: null as { name: string } | null },
});
type Wells = ReturnType<typeof wells>;

/** Whether what `use` read is told to be other after an edit. */
const isSeen = (use: (tree: Wells) => unknown, edit: (tree: Wells) => void): boolean => {
  const says = readOf(wells(), use);
  const before = says(wells());
  const changed = wells();
  edit(changed);
  return says(changed) !== before;
};

describe('what a page has read', () => {
  const name = ({ town }: Wells) => town.name;
  const depths = (tree: Wells) => Object.values(tree.wells).map(({ depth }) => depth);

  test('says something else when one of the texts it read is another, and the same when any other is', () => {
    expect(isSeen(name, ({ town }) => (town.name = 'Upper Ford'))).toBe(true);
    expect(isSeen(name, ({ town }) => (town.mayor = { name: 'A' }))).toBe(false);
    expect(isSeen(name, (tree) => delete tree.wells['well-3'])).toBe(false);
  });

  test('holds whether a thing is there, not only what it says', () => {
    expect(
      isSeen(
        ({ town }) => town.mayor !== null,
        ({ town }) => (town.mayor = { name: 'A' }),
      ),
    ).toBe(true);
    expect(
      isSeen(
        (tree) => Object.hasOwn(tree.wells, 'well-3'),
        (tree) => delete tree.wells['well-3'],
      ),
    ).toBe(true);
    expect(
      isSeen(
        (tree) => 'well-3' in tree.wells,
        (tree) => delete tree.wells['well-3'],
      ),
    ).toBe(true);
    expect(
      isSeen(
        (tree) => tree.wells['well-99']?.depth,
        (tree) => (tree.wells['well-99'] = { depth: 1, names: [], owner: { id: '' } }),
      ),
    ).toBe(true);
  });

  test('of all things of a kind is what was read of any of them, and which there are', () => {
    expect(isSeen(depths, (tree) => (tree.wells['well-3'] = { depth: 50, names: [], owner: { id: '' } }))).toBe(true);
    expect(isSeen(depths, (tree) => delete tree.wells['well-3'])).toBe(true);
    expect(isSeen(depths, (tree) => (tree.wells['well-99'] = { depth: 1, names: [], owner: { id: '' } }))).toBe(true);
    expect(isSeen(depths, (tree) => tree.wells['well-3']?.names.push('c'))).toBe(false);
    expect(
      isSeen(
        (tree) => Object.keys(tree.wells),
        (tree) => (tree.wells['well-3'] = { depth: 50, names: [], owner: { id: '' } }),
      ),
    ).toBe(false);
  });

  test('holds the order of things, and how many a list has', () => {
    const turned = (tree: Wells) => (tree.wells = Object.fromEntries(Object.entries(tree.wells).reverse()));
    expect(isSeen(depths, turned)).toBe(true);
    expect(
      isSeen(
        (tree) => tree.wells['well-1']?.names.join(),
        (tree) => tree.wells['well-1']?.names.push('c'),
      ),
    ).toBe(true);
    expect(
      isSeen(
        (tree) => JSON.stringify(tree.wells['well-1']),
        (tree) => tree.wells['well-1']?.names.push('c'),
      ),
    ).toBe(true);
  });

  test('is told for any tree and any reading of it: where the reading gives something else, what was read does', () => {
    const leaf = fc.oneof(fc.string({ maxLength: 2 }), fc.integer({ max: 3, min: 0 }), fc.constant(null));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('tree'), { maxLength: 10 }),
        fc.dictionary(fc.constantFrom(...'abcdefghij'), tie('tree'), { maxKeys: 10 }),
      ),
    }));
    const walk = (value: unknown, steps: number[]): unknown => {
      if (typeof value !== 'object' || value === null) return value;
      const keys = Object.keys(value);
      const [step = 0, ...rest] = steps;
      if (step === 0) return keys;
      if (step === 1) return Object.values(value).map((each) => walk(each, rest));
      if (step === 2) return Array.isArray(value) ? value.filter((each) => walk(each, rest)).length : { ...value, own: keys.length };
      return walk(Reflect.get(value, keys[step % (keys.length || 1)] ?? 'a'), rest);
    };
    const object = fc.dictionary(fc.constantFrom(...'abcdefghij'), tree, { maxKeys: 10 });
    /** A tree with something else at a place. */
    const changed = (value: unknown, [step = 0, ...rest]: number[], other: unknown): unknown => {
      if (typeof value !== 'object' || value === null || rest.length === 0) return other;
      const key = Object.keys(value)[step % (Object.keys(value).length || 1)] ?? 'a';
      const copy: object = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
      Reflect.set(copy, key, changed(Reflect.get(value, key), rest, other));
      return copy;
    };
    const steps = fc.array(fc.nat(12), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(object, steps, steps, tree, (one, at, way, other) => {
        const after = changed(one, [...at, 0], other) as object;
        const says = readOf(structuredClone(one), (watched) => JSON.stringify(walk(watched, way)));
        const same = says(structuredClone(one)) === says(structuredClone(after));
        if (same) expect(JSON.stringify(walk(after, way))).toBe(JSON.stringify(walk(one, way)));
      }),
      { numRuns: 1000 },
    );
  });
});

test('what is handed to a page is named by its place where it belongs to a tree, and else by what it says', () => {
  const tree = recorded('tree', wells());
  const other = wells();
  expect(named({ well: tree.wells['well-1'], at: 2 })).toBe('{"well":{"at":["tree","wells","well-1"]},"at":2}');
  expect(named({ town: other.town })).toBe('{"town":{"name":"Ford","mayor":null}}');
});
