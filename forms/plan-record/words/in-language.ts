import type { Language } from '../../../shared/domain/settings/municipality.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { PlanWords } from './plan-words.ts';

export const planWords: Readonly<Record<Language, PlanWords>> = { nb, nn, en };
