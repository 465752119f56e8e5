import { build, type Rolldown } from 'vite';

/** One script without imports that does what some modules do, in their order: an ES module, or `iife` for a plain script. */
export async function bundled(files: string[], format: 'es' | 'iife' = 'es'): Promise<string> {
  const entry = '\0entry';
  const code = files.map((file) => `import ${JSON.stringify(file)};`).join('\n');
  const result = (await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [{ name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) }],
    build: { write: false, modulePreload: false, rolldownOptions: { input: entry, output: { format, codeSplitting: false } } },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code.trim();
}
