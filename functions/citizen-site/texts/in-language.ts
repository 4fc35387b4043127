import type { Language } from '../../../shared/domain/municipality.ts';
import { en as aboutEn } from './about/en.ts';
import { type AboutTexts, nb as aboutNb } from './about/nb.ts';
import { nn as aboutNn } from './about/nn.ts';
import { en } from './en.ts';
import { nb, type Texts } from './nb.ts';
import { nn } from './nn.ts';

export const texts: Record<Language, Texts> = { nb, nn, en };
export const aboutTexts: Record<Language, AboutTexts> = { nb: aboutNb, nn: aboutNn, en: aboutEn };
