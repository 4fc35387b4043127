import type { ReadFile } from '../../../forms/fields/file.ts';
import { changeCase } from '../../../shared/change-case.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { sendMandate as mandateSent, type NoMandate } from '../../../shared/domain/parties/send-mandate.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';
import { type Deps as KeepDeps, keepDocument } from '../applying/keep-document.ts';

export type Deps = KeepDeps & {
  readonly cases: Pick<CaseStore, 'find' | 'attachments' | 'commit'>;
  readonly municipality: Municipality;
};

export type SentMandate = {
  readonly file: ReadFile;
  /** Of the form it came in: the same form twice is one document. */
  readonly onceKey: string | undefined;
};

/** Takes in the paper by which somebody acts for another: first its bytes, then the case that tells of them. */
export async function sendMandate(
  read: IpCase,
  { file, onceKey }: SentMandate,
  deps: Deps,
): Promise<'sent' | 'too-many' | NoMandate> {
  const kept = await keepDocument(read, { file, onceKey, purpose: 'mandate' }, deps);
  if (kept.result !== 'kept') return kept.result === 'too-many' ? kept.result : 'sent';
  const sent = async (ipCase: IpCase) => {
    const held = await deps.cases.attachments(ipCase);
    return mandateSent(ipCase, { document: kept.document, held }, deps.municipality);
  };
  const { reason } = await changeCase(read, sent, deps);
  return reason === undefined || reason === 'sent-already' ? 'sent' : reason;
}
