import { dossier } from '../../src/content/dossier.ts';
import { largeDossier } from './dossiers.ts';

/** `npm run bench`: how long the check takes, and how much memory, as a dossier grows. A measurement, not a test. */
const sizes = [125, 250, 500, 1000, 2000];

console.log('claims  responses  seconds  per claim (ms)  heap (MB)');
for (const size of sizes) {
  const files = largeDossier(size);
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    dossier(files);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const [, median = 0] = times;
  const heap = process.memoryUsage().heapUsed / 1e6;
  const row = [
    String(size).padStart(6),
    String(size * 5).padStart(9),
    (median / 1000).toFixed(2).padStart(7),
    (median / size).toFixed(2).padStart(14),
    heap.toFixed(0).padStart(9),
  ];
  console.log(row.join('  '));
}
