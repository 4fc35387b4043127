import type { MenuItem } from '../../shared/web/site.ts';
import { mayGo, type StaffPlace, unitsOf } from './access.ts';
import {
  emergencyPath,
  figuresPath,
  logPath,
  noticesPath,
  plansPath,
  practicePath,
  queuePath,
  registerPath,
  settingsPath,
} from './staff-page.ts';
import type { StaffVisit } from './staff-visit.ts';
import { type MenuTexts, menuTexts } from './texts/menu.ts';

type Entry = {
  readonly place: StaffPlace;
  readonly name: keyof MenuTexts;
  readonly path: (visit: StaffVisit) => string;
};

/** In the order in which they are needed. */
const entries: readonly Entry[] = [
  { place: 'front', name: 'queue', path: queuePath },
  { place: 'plans', name: 'plans', path: plansPath },
  { place: 'register', name: 'register', path: registerPath },
  { place: 'settings', name: 'settings', path: (visit) => settingsPath(visit) },
  { place: 'figures', name: 'figures', path: figuresPath },
  { place: 'notices', name: 'notices', path: noticesPath },
  { place: 'log', name: 'log', path: logPath },
  { place: 'emergency', name: 'emergency', path: emergencyPath },
  { place: 'practice', name: 'practice', path: practicePath },
];

/** The parts of the site that this employee has, as every page offers them. */
export function menuOf(visit: StaffVisit, here: StaffPlace): readonly MenuItem[] {
  return entries
    .filter(({ place }) => isOffered(place, visit))
    .map(({ place, name, path }) => ({
      href: path(visit),
      name: menuTexts[visit.municipality.language][name],
      current: place === here,
    }));
}

function isOffered(place: StaffPlace, { session, municipality }: StaffVisit): boolean {
  return place === 'front' ? unitsOf(session, municipality).length > 0 : mayGo(place, session, municipality);
}
