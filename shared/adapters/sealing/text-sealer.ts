import type { CaseKey } from '../../ports/case-key.ts';
import type { SealText } from '../rows/event-row.ts';
import type { TableAccess } from '../table/table.ts';
import { sealedReads } from './sealed-case.ts';
import type { Sealer } from './sealer.ts';

export type TextSealer = {
  readonly seal: SealText;
  readonly open: (sealed: Uint8Array, sk: string) => Promise<string>;
};

/** Seals and opens the texts of a case; its key is read once, and only when there is one of them. */
export function textSealer(access: TableAccess & { readonly sealer: Sealer }, of: CaseKey): TextSealer {
  const { sealer } = access;
  const { dataKey } = sealedReads(access, sealer);
  let wrapped: Promise<Uint8Array> | undefined;
  const key = () => {
    wrapped ??= dataKey(of);
    return wrapped;
  };
  const place = (sk: string) => ({ of, sk, attribute: 'text' });
  return {
    seal: async (words, sk) => sealer.seal(words, await key(), place(sk)),
    open: async (sealed, sk) => sealer.open(sealed, await key(), place(sk)),
  };
}
