import type { Reply } from '../../shared/web/reply.ts';
import type { Route, StaffSession } from '../../shared/web/site.ts';
import { answerAction } from './actions/answer-action.ts';
import { answerAttachment } from './case/answer-attachment.tsx';
import { answerCase, answerForm } from './case/answer-case.ts';
import { answerPast } from './case/answer-past.ts';
import { answerJson, answerPrint } from './case/answer-whole.ts';
import { answerLetter } from './letters/answer-letter.tsx';
import { answerTransferLetter } from './letters/answer-transfer-letter.ts';
import { planContentRoutes } from './plan-content/plan-content-routes.ts';
import { guarded } from './route.ts';
import type { StaffDeps, StaffVisit } from './staff-visit.ts';

/** A case, and all that can be done with it. */
export function caseWorkRoutes(deps: StaffDeps): readonly Route<StaffSession>[] {
  return [
    guarded({ method: 'GET', path: 'sak/:reference', place: 'case', answer: answerCase }, deps),
    guarded({ method: 'GET', path: 'sak/:reference/vedlegg/:id', place: 'case', answer: answerAttachment }, deps),
    guarded({ method: 'GET', path: 'sak/:reference/flyttebrev', place: 'case', answer: answerTransferLetter }, deps),
    ...planContentRoutes(deps),
    guarded({ method: 'GET', path: 'sak/:reference/brev/:letter/:to', place: 'case', answer: answerLetter }, deps),
    guarded({ method: 'GET', path: 'sak/:reference/hendelser', place: 'case', answer: answerPast('hendelser') }, deps),
    guarded({ method: 'GET', path: 'sak/:reference/visninger', place: 'case', answer: answerPast('visninger') }, deps),
    guarded({ method: 'GET', path: 'sak/:reference/utskrift', place: 'case', answer: answerPrint }, deps),
    guarded({ method: 'GET', path: 'sak/:reference/json', place: 'case', answer: answerJson }, deps),
    {
      ...guarded({ method: 'POST', path: 'sak/:reference/plan-copy', place: 'case', answer: copyAction }, deps),
      takesFile: true,
    },
    guarded({ method: 'GET', path: 'sak/:reference/:action', place: 'case', answer: answerForm }, deps),
    guarded({ method: 'POST', path: 'sak/:reference/:action', place: 'case', answer: answerAction }, deps),
  ];
}

/** The one action whose form carries a file. */
function copyAction(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  return answerAction({ ...visit, params: { ...visit.params, action: 'plan-copy' } }, deps);
}
