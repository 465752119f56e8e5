import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Built } from './built.ts';
import { rightHeight } from './conformance.ts';
import { KINDS } from './embedded.ts';
import { ours, plain } from './plain.ts';
import { visited } from './visited.ts';

const images = (pdf: Buffer): number => pdf.toString('latin1').split('/Subtype /Image').length - 1;

/** What a host has on paper. */
export const printed = (built: Built): void => {
  describe('on paper', () => {
    test.each(KINDS)('a %s with our script is its picture, and is itself again afterwards', async (kind) => {
      await visited(built, ours, kind, async ({ page, inside, complaints }) => {
        await rightHeight(inside, 'told');
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        const pdf = await page.pdf();
        writeFileSync(`/tmp/print-${kind}.pdf`, pdf);
        console.log(kind, asked, images(pdf), pdf.length);
        expect(images(pdf)).toBeGreaterThan(0);
        await expect.poll(() => page.locator('iframe').isVisible()).toBe(true);
        expect(await page.locator('#place img').isVisible()).toBe(false);
        await rightHeight(inside, 'told');
        expect(complaints).toEqual([]);
      });
    });
    test.each(KINDS)('a %s with the plain code is printed as it stands', async (kind) => {
      await visited(built, plain, kind, async ({ page, complaints }) => {
        const pdf = await page.pdf();
        writeFileSync(`/tmp/print-plain-${kind}.pdf`, pdf);
        expect(complaints).toEqual([]);
      });
    });
  });
};
