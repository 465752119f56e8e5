import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../data/json-schemas.ts';

const FOLDER = 'public/schemas';

/** `npm run schemas`: writes the JSON Schemas from which editors know the keys of content files. */
const schemas = jsonSchemas();
mkdirSync(FOLDER, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) writeFileSync(`${FOLDER}/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
console.log(`${FOLDER}: ${Object.keys(schemas).join(', ')}.`);
