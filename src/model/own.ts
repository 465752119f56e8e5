/** The value that a record has under a key of its own; `undefined` for what every object has (`constructor`, `toString`). */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
