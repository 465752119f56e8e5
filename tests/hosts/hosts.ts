import { amp, ampInSight } from './amp.ts';
import { card } from './card.ts';
import type { Host } from './host.ts';
import { packages } from './packages.ts';
import { element, ours, plain, scriptless, strictHosts } from './plain.ts';
import { services } from './services.ts';
import { scriptlessWordPress, wordPress } from './wordpress.ts';

/** Every host that the frames are tested in. */
export const hosts: Host[] = [
  plain,
  scriptless,
  wordPress,
  scriptlessWordPress,
  card,
  amp,
  ampInSight,
  ...packages,
  ...services,
  ...strictHosts,
  ours,
  element,
];
