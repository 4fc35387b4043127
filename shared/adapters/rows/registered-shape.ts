import * as z from 'zod/mini';
import { intakeWays, type RegisteredAs } from '../../domain/applying/registered-as.ts';
import { once } from '../../once.ts';
import { day, text } from '../table/parsing.ts';

export const registeredShape = once(() =>
  z.object({
    on: day,
    by: text,
    way: z.enum(intakeWays),
  } satisfies Record<keyof RegisteredAs, z.ZodMiniType>),
);
