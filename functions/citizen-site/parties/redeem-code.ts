export type TypedCode = { readonly reference: string; readonly code: string };

/** `opened` leads on to what the code has opened. */
export type Redeemed =
  | { readonly result: 'opened'; readonly address: string }
  | { readonly result: 'wrong' | 'dead' | 'own' | 'other-person' };

/** One kind of thing that codes open; `unknown` when nothing of its kind waits under the reference. */
export type CodeTaker = (typed: TypedCode) => Promise<Redeemed | { readonly result: 'unknown' }>;

/** A reference under which nothing waits looks like a wrong code: from outside nobody learns which there are. */
export async function redeemCode(typed: TypedCode, takers: readonly CodeTaker[]): Promise<Redeemed> {
  for (const take of takers) {
    const taken = await take(typed);
    if (taken.result !== 'unknown') return taken;
  }
  return { result: 'wrong' };
}
