import type { Engine, Point } from './engine.ts';

/** What the drivers of browsers understand, whichever of the two protocols of the W3C they speak; what hands do is the same in both. */
export interface Driver {
  navigate: (address: string) => Promise<unknown>;
  /** Evaluates an expression, waits for what it promises, and returns the text that comes of it. */
  evaluate: (expression: string) => Promise<string>;
  perform: (actions: object[]) => Promise<unknown>;
  resize: (width: number, height: number) => Promise<unknown>;
  /** Both as base64. */
  picture: () => Promise<string>;
  paper: () => Promise<string>;
  end: () => Promise<unknown>;
}

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const keys = (actions: object[]) => [{ type: 'key', id: 'keyboard', actions }];
const pointer = (pointerType: 'mouse' | 'touch', actions: object[]) => [
  { type: 'pointer', id: pointerType, parameters: { pointerType }, actions },
];
const move = ([x, y]: Point, duration = 0) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration, origin: 'viewport' });
const DOWN = { type: 'pointerDown', button: 0 };
const UP = { type: 'pointerUp', button: 0 };

/** A browser that is led by a driver. */
export const ledBy = (driver: Driver): Engine => ({
  open: async (address) => void (await driver.navigate(address)),
  run: async <T, Given extends unknown[]>(inside: (...given: Given) => T | Promise<T>, ...given: Given): Promise<T> => {
    const call = `(${inside.toString()})(${given.map((each) => JSON.stringify(each)).join(', ')})`;
    return JSON.parse(await driver.evaluate(`(async () => JSON.stringify((await ${call}) ?? null))()`)) as T;
  },
  resize: async (width, height) => void (await driver.resize(width, height)),
  press: async (...names) => {
    const values = names.map((name) => KEYS[name] ?? name);
    const down = values.map((value) => ({ type: 'keyDown', value }));
    await driver.perform(keys([...down, ...[...values].reverse().map((value) => ({ type: 'keyUp', value }))]));
  },
  type: async (text) =>
    void (await driver.perform(keys([...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })))))),
  click: async (at) => void (await driver.perform(pointer('mouse', [move(at), DOWN, UP]))),
  tap: async (at) => void (await driver.perform(pointer('touch', [move(at), DOWN, UP]))),
  drag: async (from, to) => void (await driver.perform(pointer('mouse', [move(from), DOWN, move(to, 200), UP]))),
  wheel: async ([x, y], deltaY) => {
    const scroll = { type: 'scroll', x: Math.round(x), y: Math.round(y), deltaX: 0, deltaY, duration: 0, origin: 'viewport' };
    await driver.perform([{ type: 'wheel', id: 'wheel', actions: [scroll] }]);
  },
  picture: async () => Buffer.from(await driver.picture(), 'base64'),
  paper: async () => Buffer.from(await driver.paper(), 'base64'),
  close: async () => void (await driver.end()),
});
