import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import type { Reply } from '../../../shared/web/reply.ts';
import { EmployeesPage, UnitsPage } from '../pages/settings-lists.tsx';
import { SettingsLogPage } from '../pages/settings-log-page.tsx';
import { SettingsOverview } from '../pages/settings-overview.tsx';
import { type StaffPage, staffPage } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import { settingsTexts } from '../texts/settings.ts';
import { formNamed } from './all-forms.ts';

export async function answerOverview(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const page = await pageNow(visit, deps);
  return pageReply(visit, { title: textsOf(page).title, children: SettingsOverview({ page, ...saved(visit) }) });
}

export async function answerUnits(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const page = await pageNow(visit, deps);
  return pageReply(visit, { title: textsOf(page).units.title, children: UnitsPage({ page, ...saved(visit) }) });
}

export async function answerEmployees(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const page = await pageNow(visit, deps);
  return pageReply(visit, { title: textsOf(page).employees.title, children: EmployeesPage({ page, ...saved(visit) }) });
}

const logPage = 20;

/** The changes up to the version that `til` names, the latest first. */
export async function answerLog(visit: StaffVisit, { settingsStore }: StaffDeps): Promise<Reply> {
  const found = await settingsStore.find(visit.municipality.id);
  if (!found) return problemReply(visit, 'not-found');
  const asked = visit.request.query.get('til') ?? '';
  const to = /^\d{1,9}$/.test(asked) ? Math.min(Number(asked), found.version) : found.version;
  const from = Math.max(0, to - logPage);
  const changes = await settingsStore.changes(visit.municipality.id, from, to);
  const page = { ...staffPage(visit), municipality: found.municipality };
  const children = SettingsLogPage({ page, changes, ...(from > 0 && { older: from }) });
  return pageReply(visit, { title: textsOf(page).log.title, children });
}

/** By the settings as they were just saved, which this visit may not have been made with. */
async function pageNow(visit: StaffVisit, { settingsStore }: StaffDeps): Promise<StaffPage> {
  const { municipality = visit.municipality } = (await settingsStore.find(visit.municipality.id)) ?? {};
  return { ...staffPage(visit), municipality };
}

function textsOf({ language }: StaffPage) {
  return settingsTexts[language];
}

/** What was saved just now, by the name of its form. */
function saved({ request }: StaffVisit) {
  const form = formNamed(request.query.get('lagret') ?? undefined);
  return form ? { saved: form.name } : {};
}
