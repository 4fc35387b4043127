import { handOverOccurrence } from '../../../shared/domain/applying/draft.ts';
import { mostCodeTries } from '../../../shared/domain/parties/one-time-code.ts';
import type { Notice, NoticeChannel } from '../../../shared/domain/telling/notice.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';
import type { Draft, DraftStore } from '../../../shared/ports/drafts.ts';
import { type Deps as FindDeps, ownDraft, type Wanted } from '../following/own-application.ts';

export type Deps = FindDeps & {
  readonly drafts: Pick<DraftStore, 'codeOf'>;
  readonly cases: Pick<CaseStore, 'notices'>;
};

/** How the code reaches the person: by a message of ours, or by whoever helped. */
export type CodeWay =
  | { readonly by: NoticeChannel }
  | { readonly by: 'hand'; readonly code: string }
  | { readonly by: 'dead' };

export type HandedOver = { readonly draft: Draft; readonly way: CodeWay };

/** What whoever handed a draft over sees of it until it is claimed; nothing when it is not theirs, or not handed over. */
export async function handedOver(wanted: Wanted, deps: Deps): Promise<HandedOver | undefined> {
  const draft = await ownDraft(wanted, deps);
  if (draft?.state !== 'handed-over') return undefined;
  const [known, notices] = await Promise.all([deps.drafts.codeOf(draft), deps.cases.notices(draft)]);
  if (!known) return undefined;
  if (known.tries >= mostCodeTries) return { draft, way: { by: 'dead' } };
  const message = notices.find((notice) => isOf(draft, notice) && mayArrive(notice));
  return { draft, way: message ? { by: message.channel } : { by: 'hand', code: known.code } };
}

function isOf(draft: Draft, { kind, occurrence }: Notice): boolean {
  return kind === 'draft-handed-over' && occurrence === handOverOccurrence(draft);
}

function mayArrive({ state }: Notice): boolean {
  return state !== 'failed' && state !== 'bounced' && state !== 'superseded';
}
