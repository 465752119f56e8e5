const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const textOf = (value: unknown): string => {
  if (!isObject(value) || (Array.isArray(value) && !value.some(isObject))) return JSON.stringify(value);
  if (Array.isArray(value)) return `[\n${value.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{\n${fields.map(([name, field]) => `${JSON.stringify(name)}: ${textOf(field)}`).join(',\n')}\n}`;
};

/** Data as JSON in which each record of a list has a line of its own: to be read and compared, and a sixth shorter than with a line for each field. */
export function recordText(data: object): string {
  return `${textOf(data)}\n`;
}
