import { instant } from '../../../shared/domain/calendar/day.ts';
import { listsToRecompute, type Recompute } from '../../../shared/domain/recompute.ts';
import type { SettingsSaving, VersionedSettings } from '../../../shared/ports/settings.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { conflict, invalid } from '../actions/posted-action.ts';
import { settingsPath } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import { formNamed } from './all-forms.ts';
import { type Context, type SettingsForm, type Typed, valuesOf } from './control.ts';
import { fieldChanges, isOfThis, mergedOver } from './field-changes.ts';
import { type FormProblem, type Judged, judged } from './judged-form.ts';
import { listOf } from './place-of.ts';
import { postedSettings } from './posted-settings.ts';
import { contextOf, isThere, shownReply } from './shown-form.ts';

/** A form as it was sent. */
type Sent = {
  readonly visit: StaffVisit;
  readonly deps: StaffDeps;
  readonly form: SettingsForm;
  readonly typed: Typed;
  readonly version: number | undefined;
};

/** Saves a form over the settings that it was made from, or brings it back with what was typed. */
export async function postSettings(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const form = formNamed(visit.params['form']);
  const found = form && (await deps.settingsStore.find(visit.municipality.id));
  if (!found) return problemReply(visit, 'not-found');
  const { typed, version } = postedSettings(visit.request, form.controls(contextOf(visit, found)));
  return answer({ visit, deps, form, typed, version }, found);
}

async function answer(sent: Sent, found: VersionedSettings): Promise<Reply> {
  const { visit, deps, form, typed, version } = sent;
  const context = contextOf(visit, found);
  const by = { form, typed, staffId: visit.session.staffId };
  const result = isThere(form, context) ? await judged(by, context, deps.cases) : notThere;
  if (version === undefined) return backWith(sent, found, [{ field: '', code: 'incomplete' }]);
  if (version !== found.version) return isDone(sent, context, result) ? done(sent) : changedSince(sent, found, version);
  if (!result.ok) return backWith(sent, found, result.problems);
  if (isDone(sent, context, result)) return done(sent);
  const saving = savingOf(sent, found, result);
  if ((await deps.settingsStore.save(saving)) === 'saved') {
    const { at, staffId: by } = saving.change;
    await deps.auditLog.record(visit.municipality.id, { at, by, code: 'settings-changed', about: form.name });
    return done(sent);
  }
  const now = await deps.settingsStore.find(visit.municipality.id);
  return now ? answer(sent, now) : problemReply(visit, 'not-found');
}

const notThere: Judged = { ok: false, problems: [{ field: '', code: 'not-there' }] };

/** Whether the settings are what the form would make them. */
function isDone({ form }: Sent, context: Context, result: Judged): boolean {
  if (!result.ok) return false;
  const { after, subject } = result;
  return fieldChanges(form, context, { municipality: after, subject }).length === 0;
}

/** Back to where the form was chosen, which says once what was saved. */
function done({ visit, form }: Sent): Reply {
  const list = listOf(form);
  return seeOther(`${settingsPath(visit, ...(list ? [list] : []))}?lagret=${form.name}`);
}

function backWith({ visit, form, typed }: Sent, found: VersionedSettings, problems: readonly FormProblem[]): Reply {
  const { version } = found;
  return shownReply(visit, { form, context: contextOf(visit, found), version, typed, problems, status: invalid });
}

/** Somebody else was first: what they changed, and the form as it was typed, to be sent again. Sent twice, it is done. */
async function changedSince(sent: Sent, found: VersionedSettings, since: number): Promise<Reply> {
  const { visit, deps, form, typed } = sent;
  const { version } = found;
  const changed = await deps.settingsStore.changes(
    visit.municipality.id,
    Math.max(since, version - mostShown),
    version,
  );
  const context = contextOf(visit, found);
  const subject = form.added?.(valuesOf(typed)) ?? context.subject;
  const own = changed.filter(({ staffId }) => staffId === visit.session.staffId);
  if (own.some((change) => isOfThis(change, { form, subject, typed }))) return done(sent);
  const merged = mergedOver(form, context, { typed, changed });
  return shownReply(visit, { form, context, version, typed: merged, problems: [], changed, status: conflict });
}

const mostShown = 20;

type Accepted = Extract<Judged, { readonly ok: true }>;

function savingOf({ visit, form }: Sent, before: VersionedSettings, { after, subject }: Accepted): SettingsSaving {
  const context = contextOf(visit, before);
  const version = before.version + 1;
  const change = {
    version,
    at: instant(visit.now),
    staffId: visit.session.staffId,
    section: form.name,
    ...(subject && { subject }),
    fields: fieldChanges(form, context, { municipality: after, subject }),
  };
  const left = listsToRecompute(before.municipality, after);
  if (left.length === 0) return { before, after, change };
  const recompute: Recompute = { municipality: after.id, version, left, dueAt: whenKnown(visit.now) };
  return { before, after, change, recompute };
}

/** By then no function remembers the settings of before (30 s), nor is one still at work by them (20 s). */
const knownAfterMs = 60_000;

function whenKnown(now: Date) {
  return instant(new Date(now.getTime() + knownAfterMs));
}
