import { application } from '../../forms/application/form.ts';
import { toApplication } from '../../forms/application/to-application.ts';
import { needReport } from '../../forms/need-report/form.ts';
import { toReport } from '../../forms/need-report/to-report.ts';
import { openCase } from '../../shared/domain/applying/open-case.ts';
import { openReport } from '../../shared/domain/reporting/open-report.ts';
import { spend } from './admit.ts';
import { type AdmittedCall, type Answer, baseOf, type InterfaceDeps } from './call.ts';
import { type Filing, file } from './file.ts';
import { postedShapes } from './posted.ts';
import { type InterfaceReply, jsonReply, problemReply } from './replies.ts';
import { readFormIn, takeIn } from './take-in.ts';

export function postApplication(deps: InterfaceDeps): Answer {
  return async (call) => {
    const taken = takeIn(call, postedShapes.application, deps);
    if (!taken.ok) return taken.reply;
    const { body, once, context } = taken;
    const read = await readFormIn({ form: application, name: 'application', value: body.application }, context);
    if (!read.ok) return problemReply('invalid', read.fields(call));
    const { answers } = read;
    const open = (reference: string) => {
      const { application: read, contacts } = toApplication(answers, context);
      const receipt = { reference, application: read, receivedAt: deps.now() };
      const invites = read.role !== 'self';
      return { change: openCase(receipt, call.municipality), contacts, invites };
    };
    return filed(call, { nationalId: context.nationalId, filing: { answers, once, open } }, deps);
  };
}

export function postReport(deps: InterfaceDeps): Answer {
  return async (call) => {
    const taken = takeIn(call, postedShapes.report, deps);
    if (!taken.ok) return taken.reply;
    const { body, once, context } = taken;
    const read = await readFormIn({ form: needReport, name: 'report', value: body.report }, context);
    if (!read.ok) return problemReply('invalid', read.fields(call));
    const { answers } = read;
    const open = (reference: string) => {
      const { report, contacts } = toReport(answers, body.language);
      const change = openReport({ reference, report, receivedAt: deps.now() }, call.municipality);
      return { change, contacts, invites: true };
    };
    const filing = { answers, once, open, form: 'need-report' } as const;
    return filed(call, { nationalId: context.nationalId, filing }, deps);
  };
}

type ToFile = {
  readonly nationalId: string | undefined;
  readonly filing: Omit<Filing, 'municipality' | 'owner'>;
};

async function filed(
  call: AdmittedCall,
  { nationalId = '', filing }: ToFile,
  deps: InterfaceDeps,
): Promise<InterfaceReply> {
  if ((await spend(call, deps)) === 'again') return problemReply('token-replayed');
  const { municipality } = call;
  const owner = await deps.personKeys.macOf(nationalId);
  const outcome = await file({ ...filing, municipality, owner }, deps);
  if (outcome.result === 'key-reused') return problemReply('key-reused');
  const { reference } = outcome;
  return jsonReply({ reference }, 201, { location: `${baseOf(municipality, deps)}/cases/${reference}` });
}
