import { execFileSync } from 'node:child_process';
import { wellWater } from '../fixtures/well-water.ts';
import { astro, environment, project } from './project.ts';
const language = process.argv[2] ?? 'de';
const files = wellWater();
files['content/site.yaml'] = (files['content/site.yaml'] ?? '').replace('language: en', `language: ${language}`);
const { root } = project(files);
console.log(root);
execFileSync(process.execPath, astro('build'), { cwd: root, env: { ...environment, SITE_URL: 'https://desk.example' }, stdio: 'inherit' });
