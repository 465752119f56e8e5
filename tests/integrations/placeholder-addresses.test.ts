import { expect, test } from 'vitest';
import { placeholders } from '../../src/integrations/placeholder-addresses.ts';

const site = (contact: string, url: string) => ({ contact, publisher: { name: 'A desk', url } });
const REAL = 'https://wells.news';

test('a site for a real address is warned of a contact and a publisher at which nobody can be reached', () => {
  expect(placeholders(site('desk@desk.example', 'https://desk.example'), REAL)).toEqual(['contact', 'publisher']);
  expect(placeholders(site('https://example.org/corrections', 'https://desk.news'), REAL)).toEqual(['contact']);
  expect(placeholders(site('desk@desk.news', 'https://www.example.com/about'), REAL)).toEqual(['publisher']);
});

test('real addresses are none, nor those of a site that is tried out', () => {
  expect(placeholders(site('desk@example-desk.news', 'https://testing.news/example'), REAL)).toEqual([]);
  for (const address of [undefined, 'https://wells.example', 'http://localhost:4321'])
    expect(placeholders(site('desk@desk.example', 'https://desk.example'), address)).toEqual([]);
});
