import type { Answers, Problem } from '../../../forms/form.ts';
import { readStepWithFile } from '../../../forms/read-with-file.ts';
import { registrationForm } from '../../../forms/registration/form.ts';
import { onceKeyFor, referenceIn } from '../../../shared/domain/once-key.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { registerPath, staffPage } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import { registerTexts } from '../texts/register.ts';
import { registerApplication } from './register-application.ts';
import { RegisterPage } from './register-page.tsx';

const step = 'registrer';
const [invalid, conflict] = [422, 409];

/** An empty form, with the key under which it becomes one case. */
export async function answerRegister(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const { language } = visit.municipality;
  return formReply(visit, { answers: { language }, problems: [], onceKey: newKey(deps) });
}

export async function postRegister(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const { request, session, municipality, now } = visit;
  const context = { municipality, today: staffPage(visit).today, production: deps.production };
  const pairs = request.form.filter(([name]) => !['formToken', 'onceKey'].includes(name));
  const posted = { pairs, ...(request.file && { file: request.file }) };
  const reading = await readStepWithFile(registrationForm, step, posted, {}, context);
  const [onceKey = '', ...more] = request.form.flatMap(([name, value]) => (name === 'onceKey' ? [value] : []));
  const reference = more.length === 0 ? referenceIn(onceKey) : undefined;
  // A form that is not one of ours comes back as one that is, with all that was typed.
  const key = reference ? onceKey : newKey(deps);
  const { answers } = reading;
  if (reading.outcome !== 'accepted' || !reference) {
    const problems = reading.outcome === 'problems' ? reading.problems : [notOurs];
    return formReply(visit, { answers, problems, onceKey: key, status: invalid });
  }
  const { file } = reading;
  const registering = { reference, onceKey, answers, file, context, staffId: session.staffId, now };
  const result = await registerApplication(registering, deps);
  if (result !== 'other') return seeOther(`${registerPath(visit)}/${reference}`);
  return formReply(visit, { answers, problems: [], onceKey: newKey(deps), isOther: true, status: conflict });
}

const notOurs: Problem = { control: 'form', code: 'unknownName' };

function newKey({ newReference, newUnique }: StaffDeps): string {
  return onceKeyFor(newReference(), newUnique());
}

type Shown = {
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  readonly onceKey: string;
  readonly isOther?: boolean;
  readonly status?: number;
};

function formReply(visit: StaffVisit, { status = 200, ...shown }: Shown): Reply {
  const page = staffPage(visit);
  return pageReply(visit, {
    title: registerTexts[page.language].title,
    status,
    hasProblems: shown.problems.length > 0,
    children: <RegisterPage page={page} {...shown} />,
  });
}
