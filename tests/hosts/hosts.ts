import { amp, ampInSight } from './amp.ts';
import { ghost } from './ghost.ts';
import type { Host } from './host.ts';
import { packages } from './packages.ts';
import { element, ours, plain, scriptless, strictHosts } from './plain.ts';
import { services } from './services.ts';
import { wordPress } from './wordpress.ts';

/** Every host that the frames are tested in. */
export const hosts: Host[] = [
  plain,
  scriptless,
  ...wordPress,
  ghost,
  amp,
  ampInSight,
  ...packages,
  ...services,
  ...strictHosts,
  ours,
  element,
];
