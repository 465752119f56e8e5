import { Document, isCollection, isMap, isScalar, isSeq, visit } from 'yaml';
import type { Plain } from './records.ts';
import { asWritten } from '../content/read/yaml.ts';

const documentOf = (value: unknown): Document =>
  new Document(value, null, { aliasDuplicateObjects: false, schema: 'core', customTags: asWritten as never });

/** Typed words as one line, so that no value is folded. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s*[\n\r\u2028\u2029]+\s*/g, ' ');
}

/** A value as lines of YAML, a key a line, lists of words in brackets; every value stays on its line and is quoted where it must be. */
export function blockYaml(value: Plain | Plain[]): string {
  const document = documentOf(value);
  visit(document, (_, node) => {
    if (isSeq(node) && node.items.every(isScalar)) node.flow = true;
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** A record as YAML in braces, on one line. */
export function flowYaml(value: Plain): string {
  const document = documentOf(value);
  visit(document, (_, node) => {
    if (isCollection(node)) node.flow = true;
    return isMap(node) || isSeq(node) ? undefined : visit.SKIP;
  });
  return document.toString({ lineWidth: 0 }).trimEnd();
}
