import type { Language } from '../../domain/settings/municipality.ts';
import { en } from '../texts/en.ts';
import { nb } from '../texts/nb.ts';
import { nn } from '../texts/nn.ts';
import { known } from './placeholders.ts';
import type { Wording } from './wording.ts';

export const wordings: Readonly<Record<Language, Wording>> = { nb: known(nb), nn: known(nn), en: known(en) };
