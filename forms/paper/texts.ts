import type { Language } from '../../shared/domain/settings/municipality.ts';
import { en } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';
import type { PaperTexts } from './texts/paper-texts.ts';

export const paperTexts: Readonly<Record<Language, PaperTexts>> = { nb, nn, en };
