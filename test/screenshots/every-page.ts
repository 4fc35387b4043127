import { duringOfficeHours } from '../journeys/morning.ts';
import { application, withdrawal } from './application.ts';
import type { Lens } from './camera.ts';
import { childAlone } from './child-alone.ts';
import { drafts, withoutLogin } from './drafts.ts';
import { mandate } from './mandate.ts';
import { myCases } from './my-cases.ts';
import { aboutChild, complaining } from './own-pages.ts';
import type { Running } from './own-service.ts';
import { practice } from './practice.ts';
import { publicPages } from './public-pages.ts';
import { reports } from './reports.ts';
import { sites, staffPages } from './staff-pages.ts';
import { twoParents } from './two-parents.ts';

/** Leads past every page that somebody can meet, in each of its states and languages, in a service with demo cases. */
export async function everyPage(running: Running, lens: Lens): Promise<void> {
  // Codes go by SMS, which waits for the day.
  await duringOfficeHours(running.origin);
  // Two at once. Staff first: what citizens do here changes the queues.
  await Promise.all(sites.map((site) => staffPages(running, lens, site)));
  await Promise.all([applying(running, lens), following(running, lens)]);
}

async function applying(running: Running, lens: Lens): Promise<void> {
  await publicPages(running, lens);
  await application(running, lens);
  await withdrawal(running, lens);
  await mandate(running, lens);
  await complaining(running, lens);
  await aboutChild(running, lens);
  await childAlone(running, lens);
  await drafts(running, lens);
  await withoutLogin(running, lens);
}

async function following(running: Running, lens: Lens): Promise<void> {
  await practice(running, lens);
  await myCases(running, lens);
  await twoParents(running, lens);
  await reports(running, lens);
}
