import { changeCase } from '../../../shared/change-case.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Transition } from '../../../shared/domain/change.ts';
import { exchangeOf, type InformationRequest } from '../../../shared/domain/consent/information-exchange.ts';
import {
  answerInformation,
  type NoInformationAnswer,
  obstacleToAnswer,
} from '../../../shared/domain/handling/answer-information.ts';
import type { NamedAttachment } from '../../../shared/domain/handling/attachment.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';
import { type Deps as OwnDeps, ownApplication, type Wanted } from './own-application.ts';

export type Deps = OwnDeps & {
  readonly cases: Pick<CaseStore, 'find' | 'timeline' | 'commit'>;
  readonly municipality: Municipality;
};

type ReadDeps = OwnDeps & { readonly cases: Pick<CaseStore, 'find' | 'timeline'> };

/** What is asked for now, in the words of whoever asks. */
export type QuestionNow = {
  readonly ipCase: IpCase;
  readonly request: InformationRequest;
  readonly question: string;
};

export type FoundQuestion =
  | { readonly result: 'found'; readonly now: QuestionNow }
  | { readonly result: NoInformationAnswer; readonly ipCase: IpCase }
  | { readonly result: 'not-found' };

export async function findQuestion(wanted: Wanted, deps: ReadDeps): Promise<FoundQuestion> {
  const application = await ownApplication(wanted, deps);
  const ipCase = application && (await deps.cases.find(application));
  return ipCase ? questionIn(ipCase, deps) : { result: 'not-found' };
}

export async function questionIn(
  ipCase: IpCase,
  { cases }: Pick<ReadDeps, 'cases'>,
): Promise<Exclude<FoundQuestion, { readonly result: 'not-found' }>> {
  const { information: request } = ipCase;
  const obstacle = obstacleToAnswer(ipCase);
  if (obstacle || !request) return { result: obstacle ?? 'not-asked', ipCase };
  const asked = exchangeOf(await cases.timeline(ipCase)).findLast(({ type }) => type === 'information-asked');
  return { result: 'found', now: { ipCase, request, question: asked?.text ?? '' } };
}

/** The reply, and since when the request stands that its page showed. */
export type InformationReply = {
  readonly text: string;
  readonly asked: string;
  /** Kept already (see keep-document.ts). */
  readonly document?: NamedAttachment;
};

type Refused = NoInformationAnswer | 'changed-since' | 'answer-missing';

export type Answered = {
  readonly result: 'answered' | Exclude<Refused, 'answer-missing'>;
  readonly ipCase: IpCase;
};

/** Takes in the reply. The very same one sent again has done its work; one to another question is shown first. */
export async function sendInformation(read: IpCase, reply: InformationReply, deps: Deps): Promise<Answered> {
  const { ipCase, reason } = await changeCase<Refused>(read, (found) => judged(found, reply, deps), deps);
  if (reason === 'answer-missing') throw new RangeError('an empty reply is for the form to refuse');
  const said = { text: reply.text, document: reply.document?.id };
  if (reason === 'not-asked' && (await isAnsweredSo(said, ipCase, deps))) return { result: 'answered', ipCase };
  return { result: reason ?? 'answered', ipCase };
}

/** Whether what is asked is no longer what the form's page had shown. */
export function isAnotherQuestion({ information }: IpCase, { asked }: Pick<InformationReply, 'asked'>): boolean {
  return information !== undefined && information.since !== asked;
}

function judged(ipCase: IpCase, { asked, ...reply }: InformationReply, deps: Deps): Transition<Refused> {
  if (isAnotherQuestion(ipCase, { asked })) return { ok: false, reason: 'changed-since' };
  return answerInformation(ipCase, { ...reply, by: { who: 'person' }, now: deps.now() }, deps.municipality);
}

/** What was said: words, the id of a document, or both. */
export type Said = { readonly text: string; readonly document: string | undefined };

/** Whether the person's latest reply, with nothing asked since, is this very one. */
export async function isAnsweredSo(
  { text, document }: Said,
  ipCase: IpCase,
  { cases }: Pick<ReadDeps, 'cases'>,
): Promise<boolean> {
  const latest = exchangeOf(await cases.timeline(ipCase)).at(-1);
  if (latest?.type !== 'information-answered' || latest.by.who !== 'person') return false;
  return (latest.text ?? '') === text.trim() && latest.document === document;
}
