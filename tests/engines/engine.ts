/** Where something is in the window, in px. */
export type Point = [x: number, y: number];

/** A browser as a person has it before them: one window, a keyboard, a mouse and, where it can be had, a finger. */
export interface Engine {
  open: (address: string) => Promise<void>;
  /** Runs a function that needs nothing around it in the page; what it is given and returns is JSON. */
  run: <T, Given extends unknown[]>(inside: (...given: Given) => T | Promise<T>, ...given: Given) => Promise<T>;
  resize: (width: number, height: number) => Promise<void>;
  /** Presses keys together, `Shift`, `Tab`. */
  press: (...keys: string[]) => Promise<void>;
  type: (text: string) => Promise<void>;
  click: (at: Point) => Promise<void>;
  tap: (at: Point) => Promise<void>;
  drag: (from: Point, to: Point) => Promise<void>;
  wheel: (at: Point, down: number) => Promise<void>;
  /** The window as PNG. */
  picture: () => Promise<Buffer>;
  /** The page on paper, as PDF. */
  paper: () => Promise<Buffer>;
  close: () => Promise<void>;
}

/** A kind of browser, and what of the journeys it cannot do. */
export interface EngineKind {
  name: string;
  /** Starts one; `forced` has the system decide on the colours. */
  start: (forced?: boolean) => Promise<Engine>;
  /** Name of a journey -> why not, in one sentence. */
  cannot: Record<string, string>;
}
