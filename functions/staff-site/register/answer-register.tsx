import type { ReadFile } from '../../../forms/fields/file.ts';
import type { Answers, Problem } from '../../../forms/form.ts';
import { readStepWithFile } from '../../../forms/read-with-file.ts';
import { onceKeyFor, referenceIn } from '../../../shared/domain/applying/once-key.ts';
import type { OpenResult } from '../../../shared/ports/cases.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { registerPath, staffPage } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import { registerTexts } from '../texts/register.ts';
import type { Intake } from './intake.ts';
import { keepPaper } from './keep-paper.ts';
import { RegisterPage } from './register-page.tsx';

const step = 'registrer';
const [invalid, conflict] = [422, 409];

type Answer = (visit: StaffVisit, deps: StaffDeps) => Promise<Reply>;

/** An empty form, with the key under which it becomes one case. */
export function answerRegister(intake: Intake): Answer {
  return async (visit, deps) => {
    const { language } = visit.municipality;
    return formReply(visit, intake, { answers: { language }, problems: [], onceKey: newKey(deps) });
  };
}

export function postRegister(intake: Intake): Answer {
  return async (visit, deps) => {
    const { request } = visit;
    const pairs = request.form.filter(([name]) => !['formToken', 'onceKey'].includes(name));
    const posted = { pairs, ...(request.file && { file: request.file }) };
    const reading = await readStepWithFile(intake.form, step, posted, {}, contextOf(visit, deps));
    const [onceKey = '', ...more] = request.form.flatMap(([name, value]) => (name === 'onceKey' ? [value] : []));
    const reference = more.length === 0 ? referenceIn(onceKey) : undefined;
    const { answers } = reading;
    if (reading.outcome !== 'accepted' || !reference) {
      const problems = reading.outcome === 'problems' ? reading.problems : [notOurs];
      // A form that is not one of ours comes back as one that is, with all that was typed.
      const key = reference ? onceKey : newKey(deps);
      return formReply(visit, intake, { answers, problems, onceKey: key, status: invalid });
    }
    const { file } = reading;
    const result = await register(visit, { intake, onceKey, reference, answers, file }, deps);
    if (result !== 'other') return seeOther(`${registerPath(visit)}/${reference}`);
    return formReply(visit, intake, { answers, problems: [], onceKey: newKey(deps), isOther: true, status: conflict });
  };
}

const notOurs: Problem = { control: 'form', code: 'unknownName' };

function newKey({ newReference, newUnique }: StaffDeps): string {
  return onceKeyFor(newReference(), newUnique());
}

function contextOf(visit: StaffVisit, { production }: StaffDeps) {
  return { municipality: visit.municipality, today: staffPage(visit).today, production };
}

type Accepted = {
  readonly intake: Intake;
  readonly onceKey: string;
  readonly reference: string;
  readonly answers: Answers;
  readonly file: ReadFile | undefined;
};

/** Files it as a case of its unit; the same form sent again is the same case. */
async function register(visit: StaffVisit, accepted: Accepted, deps: StaffDeps): Promise<OpenResult> {
  const { intake, reference, answers, file } = accepted;
  const { municipality, session, now } = visit;
  const document = await keepPaper({ key: { municipality: municipality.id, reference }, file, now }, deps);
  const context = contextOf(visit, deps);
  const registered = await intake.toCase(
    { reference, answers, document, context, staffId: session.staffId, now },
    deps,
  );
  return deps.cases.register({ ...registered, onceKey: keyOf(accepted, deps) });
}

/** Stands for the form and for all that was typed in it, so that another content is not taken for the same. */
function keyOf({ intake, onceKey, answers, file }: Accepted, { hashOf }: StaffDeps): string {
  const document = file && { name: file.name, size: file.bytes.byteLength };
  return `${onceKey}.${hashOf(JSON.stringify([intake.kind, Object.entries(answers).toSorted(), document]))}`;
}

type Shown = {
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  readonly onceKey: string;
  readonly isOther?: boolean;
  readonly status?: number;
};

function formReply(visit: StaffVisit, intake: Intake, { status = 200, ...shown }: Shown): Reply {
  const page = staffPage(visit);
  return pageReply(visit, {
    title: registerTexts[page.language].title[intake.kind],
    status,
    hasProblems: shown.problems.length > 0,
    children: <RegisterPage page={page} intake={intake} {...shown} />,
  });
}
