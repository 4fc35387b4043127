import type { IpCase } from '../../shared/domain/case.ts';
import type { Notice } from '../../shared/domain/telling/notice.ts';
import { takesLines } from '../../shared/notices/sending/digest.ts';
import type { CaseKey } from '../../shared/ports/case-key.ts';
import type { StoredChange } from '../../shared/ports/cases.ts';
import type { Line } from '../../shared/ports/notices.ts';
import type { NoticeRef } from '../../shared/ports/sending.ts';
import { isUnchanged, type MemoryState, moveIn, nameOf } from './memory-state.ts';

/** Puts what is new of a change's lines into its digests, or nothing at all. */
export function gatherIn(state: MemoryState, change: StoredChange): 'gathered' | 'digest-closed' {
  const { after, digests = [] } = change;
  const isNew = (id: string) => !state.notices.get(nameOf(after))?.has(id);
  const parts = digests
    .map(({ digest, lines }) => ({ digest, lines: lines.filter(isNew) }))
    .filter(({ lines }) => lines.length > 0);
  const found = ({ digest }: { readonly digest: Notice }) => state.notices.get(nameOf(digest))?.get(digest.id);
  if (parts.some((part) => !takesLines(found(part) ?? part.digest))) return 'digest-closed';
  for (const part of parts) {
    const { digest, lines } = part;
    const name = nameOf(digest);
    if (!found(part)) state.notices.set(name, new Map([[digest.id, digest]]));
    const before = state.lines.get(name) ?? new Map<string, string>();
    state.lines.set(name, new Map([...before, ...lines.map((id) => [id, after.reference] as const)]));
  }
  return 'gathered';
}

export function linesIn({ lines }: MemoryState, digest: CaseKey): readonly NoticeRef[] {
  const { municipality } = digest;
  const all = [...(lines.get(nameOf(digest)) ?? [])].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return all.map(([noticeId, reference]) => ({ key: { municipality, reference }, noticeId }));
}

type Claim = { readonly digest: Notice; readonly line: Line };

export function claimLineIn(
  state: MemoryState,
  { digest, line }: Claim,
  whileCase: IpCase,
): 'claimed' | 'not-pending' | 'case-changed' {
  if (!isUnchanged(state, line.before) || !isUnchanged(state, digest)) return 'not-pending';
  if (state.cases.get(nameOf(whileCase))?.ipCase.version !== whileCase.version) return 'case-changed';
  moveIn(state, line, {});
  return 'claimed';
}
