import * as z from 'zod/mini';
import type { ReportAnswer, Reporter, ReportOfCase } from '../../domain/reporting/need-report.ts';
import { once } from '../../once.ts';
import { day, oneOf } from '../table/parsing.ts';
import { language } from './case-literals.ts';

/** A report of need, as it stands on the row of its case. */
export const reportShape = once(() =>
  z.object({
    by: oneOf<Reporter>({ nextOfKin: true, service: true, health: true }),
    language,
    askBy: day,
    confirmBy: day,
    askedOn: z.exactOptional(day),
    answer: z.exactOptional(oneOf<ReportAnswer>({ yes: true, no: true })),
    answeredOn: z.exactOptional(day),
  } satisfies Record<keyof ReportOfCase, z.ZodMiniType>),
);
