import type { Municipality } from '../domain/municipality.ts';
import { type Settings, Unavailable } from '../ports.ts';

const freshMs = 60_000;

/**
 * Settings as they were read at most a minute ago; older ones when the table cannot be reached, so that even a page
 * about an outage tells whom to call.
 */
export function knownMunicipalities(settings: Settings, now: () => Date): Settings {
  const read = new Map<string, { readonly municipality: Municipality; readonly at: number }>();
  return {
    municipality: async (id) => {
      const before = read.get(id);
      const at = now().getTime();
      if (before && Math.abs(at - before.at) < freshMs) return before.municipality;
      try {
        const municipality = await settings.municipality(id);
        if (municipality) read.set(id, { municipality, at });
        return municipality;
      } catch (error) {
        if (before && error instanceof Unavailable) return before.municipality;
        throw error;
      }
    },
  };
}
