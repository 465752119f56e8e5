/** The part of the edtf package that is used here; it carries no types of its own. Times are milliseconds UTC, both bounds inclusive. */
declare module 'edtf' {
  export default function edtf(text: string, options: { level: 0 | 1 | 2 }): { type: string; min: number; max: number };
}
