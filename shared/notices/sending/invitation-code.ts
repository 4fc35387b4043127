import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SeatName } from '../../domain/parties/seats.ts';

const digits = 8;

/** Names one invitation of a case: what its code is made from, and what tries at it are counted under. */
export function invitationName(seat: SeatName, number: number): string {
  return `${seat}:${number}`;
}

/**
 * The code of an invitation: eight digits, from the case's own secret, so that it is stored nowhere and a message sent
 * again holds the same one. Five tries in 30 days at one in a hundred million leave nothing to guess.
 */
export function invitationCode(inviteKey: string, name: string): string {
  const hash = createHmac('sha256', inviteKey).update(name).digest();
  return String(hash.readBigUInt64BE() % 10n ** BigInt(digits)).padStart(digits, '0');
}

/** Whether what somebody typed is this code; spaces do not matter. In constant time. */
export function isCode(typed: string, code: string): boolean {
  const plain = typed.replace(/\s+/gu, '');
  return /^\d{8}$/.test(plain) && timingSafeEqual(Buffer.from(plain), Buffer.from(code));
}
