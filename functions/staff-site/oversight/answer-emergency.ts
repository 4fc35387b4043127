import { changeCase } from '../../../shared/change-case.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { emergencyFrom, openInEmergency } from '../../../shared/domain/handling/emergency-access.ts';
import type { SessionStore } from '../../../shared/ports/sessions.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { keepSession } from '../../../shared/web/session.ts';
import { staffSite } from '../../../shared/web/site-kind.ts';
import { mayOpen } from '../access.ts';
import { invalid } from '../actions/posted-action.ts';
import { EmergencyPage, type EmergencyTyped } from '../pages/emergency-page.tsx';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import { casePath, openerOf, staffPage } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import { emergencyTexts } from '../texts/emergency.ts';
import { readEmergency, typedEmergency } from './emergency-form.ts';

export type EmergencyDeps = StaffDeps & { readonly sessions: SessionStore; readonly now: () => Date };

export async function answerEmergency(visit: StaffVisit): Promise<Reply> {
  return shown(visit, { reference: visit.request.query.get('sak')?.slice(0, 20) ?? '', why: '' }, []);
}

/** Opens one case to be read. It is on record, and told, before anything of it can be seen. */
export async function postEmergency(visit: StaffVisit, deps: EmergencyDeps): Promise<Reply> {
  const { form } = visit.request;
  const reading = readEmergency(form);
  if (!reading.ok) return shown(visit, typedEmergency(form), reading.problems);
  const key = { municipality: visit.municipality.id, reference: reading.reference };
  const found = await deps.cases.find(key);
  if (found && mayOpen(openerOf(visit), found)) return seeOther(casePath(visit, found.reference));
  const opened = found && (await openFor(visit, { found, reason: reading.reason }, deps));
  if (!opened) return refused(visit, reading.reference, deps);
  return seeOther(casePath(visit, opened.reference));
}

type Wanted = { readonly found: IpCase; readonly reason: string };

async function openFor(visit: StaffVisit, { found, reason }: Wanted, deps: EmergencyDeps): Promise<IpCase | undefined> {
  const { session, municipality, now, request } = visit;
  const act = { staffId: session.staffId, reason, now };
  const changed = await changeCase(found, (ipCase) => openInEmergency(ipCase, act, municipality), {
    cases: deps.cases,
    municipality,
    now: () => now,
  });
  if (changed.reason) return undefined;
  const token = request.cookies.get(staffSite.cookies(municipality.id).session);
  // In place of the case before: one at a time. A session that was ended meanwhile leads to sign-in, and opens nothing.
  await keepSession(token, { ...session, emergency: emergencyFrom(changed.ipCase, now) }, deps);
  return changed.ipCase;
}

/** No such case, or one that opens for nobody: which of the two is not told. Who guesses is in the log. */
async function refused(visit: StaffVisit, reference: string, { auditLog }: EmergencyDeps): Promise<Reply> {
  const { municipality, session, now, request } = visit;
  const entry = { at: instant(now), by: session.staffId, code: 'emergency-opened', reference } as const;
  await auditLog.record(municipality.id, { ...entry, refused: 'case-unknown' });
  return shown(visit, typedEmergency(request.form), [{ field: 'reference', code: 'case-unknown' }]);
}

function shown(visit: StaffVisit, typed: EmergencyTyped, problems: readonly ShownProblem[]): Reply {
  const page = staffPage(visit);
  const [problem] = problems;
  const reply = pageReply(visit, {
    title: emergencyTexts[page.language].title,
    hasProblems: problem !== undefined,
    status: problem ? invalid : 200,
    children: EmergencyPage({ page, typed, problems }),
  });
  return problem ? { ...reply, refused: problem.code } : reply;
}
