import { builtForHosts } from './hosts/built.ts';
import { conformance } from './hosts/conformance.ts';
import { hosts } from './hosts/hosts.ts';
import { particulars } from './hosts/particulars.ts';

// One build at an address of its own serves them all.
const built = builtForHosts();

conformance(built, hosts);
particulars(built);
