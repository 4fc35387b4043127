import * as z from 'zod/mini';
import { once } from '../once.ts';

const shape = once(() =>
  z.object({
    sub: z.string().check(z.minLength(1)),
    acr: z.string(),
    // Absent for a login without a Norwegian identity number.
    pid: z.optional(z.string().check(z.regex(/^\d{11}$/))),
    sid: z.optional(z.string().check(z.minLength(1), z.maxLength(300))),
  }),
);

export const requiredLevel = 'idporten-loa-high';

export type CitizenClaims =
  | { readonly ok: true; readonly claims: z.infer<ReturnType<typeof shape>> }
  | { readonly ok: false; readonly reason: 'malformed' | 'level-too-low' };

/** What ID-porten says of somebody. The level is asked for and checked here too: the provider's word alone is no check. */
export function readCitizenClaims(claims: unknown): CitizenClaims {
  const parsed = z.safeParse(shape(), claims);
  if (!parsed.success) return { ok: false, reason: 'malformed' };
  if (parsed.data.acr !== requiredLevel) return { ok: false, reason: 'level-too-low' };
  return { ok: true, claims: parsed.data };
}
