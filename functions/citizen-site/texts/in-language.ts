import type { Language } from '../../../shared/domain/municipality.ts';
import { en as aboutEn } from './about/en.ts';
import { type AboutTexts, nb as aboutNb } from './about/nb.ts';
import { nn as aboutNn } from './about/nn.ts';
import { en as consentEn } from './consent/en.ts';
import { type ConsentPageTexts, nb as consentNb } from './consent/nb.ts';
import { nn as consentNn } from './consent/nn.ts';
import { en } from './en.ts';
import { nb, type Texts } from './nb.ts';
import { nn } from './nn.ts';
import { en as planEn } from './plan/en.ts';
import { type PlanTexts, nb as planNb } from './plan/nb.ts';
import { nn as planNn } from './plan/nn.ts';

export const texts: Record<Language, Texts> = { nb, nn, en };
export const aboutTexts: Record<Language, AboutTexts> = { nb: aboutNb, nn: aboutNn, en: aboutEn };
export const consentTexts: Record<Language, ConsentPageTexts> = { nb: consentNb, nn: consentNn, en: consentEn };
export const planTexts: Record<Language, PlanTexts> = { nb: planNb, nn: planNn, en: planEn };
