import { jsonSchemas } from '../content/json-schemas.ts';
import { endInWords } from './failures.ts';
import { writeJson } from './files.ts';

const FOLDER = 'public/schemas';

/** `npm run schemas`: writes the JSON Schemas from which editors know the keys of content files. */
endInWords();
const schemas = jsonSchemas();
for (const [name, schema] of Object.entries(schemas)) writeJson(`${FOLDER}/${name}`, schema);
console.log(`${FOLDER}: ${Object.keys(schemas).join(', ')}.`);
