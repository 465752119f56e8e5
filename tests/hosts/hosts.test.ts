import { builtForHosts } from './built.ts';
import { conformance } from './conformance.ts';
import { hosts } from './hosts.ts';
import { particulars } from './particulars.ts';

// One build at an address of its own serves them all.
const built = builtForHosts();

conformance(built, hosts);
particulars(built);
