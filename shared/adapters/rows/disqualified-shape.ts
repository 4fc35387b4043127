import * as z from 'zod/mini';
import { disqualifiedReasons } from '../../domain/handling/disqualified.ts';
import { once } from '../../once.ts';
import { day, text } from '../table/parsing.ts';

export const disqualifiedShape = once(() => z.object({ staffId: text, reason: z.enum(disqualifiedReasons), on: day }));
