import * as z from 'zod/mini';
import type { RemindedOn } from '../domain/reminder-limit.ts';
import { once } from './once.ts';
import { day } from './parsing.ts';

const days = z.exactOptional(z.array(day));

export const remindedShape = once(() =>
  z.object({ person: days, applicant: days, otherParent: days } satisfies Record<keyof RemindedOn, z.ZodMiniType>),
);
