import type { FieldTexts } from '../../../forms/texts.ts';
import type {
  ConsentChange,
  ConsentPart,
  ConsentState,
  SharingArea,
  SharingDirection,
} from '../../../shared/domain/consent/consent.ts';
import type { DecidingRole } from '../../../shared/domain/parties/may-consent.ts';
import { consentTextsNb } from './consent-nb.ts';
import { consentTextsNn } from './consent-nn.ts';
import type { InStaffLanguages } from './staff-language.ts';

type PartChange = Exclude<ConsentChange, { readonly part: 'sharing' }>['change'];
type SharingChange = Extract<ConsentChange, { readonly part: 'sharing' }>['change'];

export type ConsentTexts = {
  readonly part: Readonly<Record<ConsentPart, string>>;
  readonly state: Readonly<Record<ConsentState, string>>;
  /** What cannot be done without it. */
  readonly stops: Readonly<Record<ConsentPart, string>>;
  readonly paused: string;
  /** What was given fell when whoever gave it decided no more. */
  readonly lapsed: string;
  readonly sharing: string;
  readonly sharingNone: string;
  readonly direction: string;
  readonly directionName: Readonly<Record<SharingDirection, string>>;
  readonly areas: string;
  readonly areaName: Readonly<Record<SharingArea, string>>;
  readonly except: string;
  readonly holds: string;
  readonly period: (from: string, to: string) => string;
  readonly history: string;
  readonly historyNone: string;
  readonly partChange: Readonly<Record<ConsentPart, Readonly<Record<PartChange, string>>>>;
  readonly sharingChange: Readonly<Record<SharingChange, (service: string) => string>>;
  readonly expired: (services: string) => string;
  readonly as: (role: string) => string;
  readonly digital: (level: string) => string;
  readonly level: Readonly<Record<'high' | 'substantial', string>>;
  readonly paper: string;
  readonly oral: string;
  readonly inLanguage: (language: string) => string;
  readonly note: NoteTexts;
};

/** The form that notes what was said aloud or on paper. */
export type NoteTexts = {
  readonly title: string;
  readonly intro: string;
  readonly now: (state: string) => string;
  readonly answer: Readonly<Record<'yes' | 'no', string>>;
  readonly as: string;
  readonly asHint: string;
  readonly saidAs: Readonly<Record<DecidingRole, string>>;
  readonly way: string;
  readonly wayHint: string;
  readonly wayAs: Readonly<Record<'oral' | 'paper', string>>;
  /** The rows that hold, to take back. */
  readonly withdraw: string;
  readonly withdrawHint: string;
  readonly rows: { readonly label: string; readonly help: string; readonly except: FieldTexts };
  readonly button: string;
};

export const consentTexts: InStaffLanguages<ConsentTexts> = { nb: consentTextsNb, nn: consentTextsNn };
