import type { ConsentState } from '../../../shared/domain/consent/consent.ts';
import type { ConsentGround, MayContact, Responsibility } from '../../../shared/domain/parties/parents.ts';
import { parentTextsNb } from './parents-nb.ts';
import { parentTextsNn } from './parents-nn.ts';
import type { InStaffLanguages } from './staff-language.ts';

/** A child with two parents: who was asked, who has answered, and who has to. */
export type ParentTexts = {
  readonly title: string;
  readonly responsibility: string;
  readonly responsibilityAs: Readonly<Record<Responsibility, string>>;
  readonly mayContact: string;
  readonly mayContactAs: Readonly<Record<MayContact, string>>;
  readonly ground: string;
  readonly groundBy: (ground: string, name: string, on: string) => string;
  /** Whose consent is needed; also what happened when it was recorded. */
  readonly grounds: Readonly<Record<ConsentGround, string>>;
  readonly seat: string;
  readonly seatAs: Readonly<Record<'not-asked' | 'invited' | 'joined' | 'ended', string>>;
  readonly askedOn: (on: string) => string;
  readonly check: string;
  readonly checkAs: Readonly<Record<'unchecked' | 'accepted' | 'refused', string>>;
  readonly answers: Readonly<Record<'main' | 'otherParent', string>>;
  readonly answer: (plan: string, coordinator: string) => string;
  readonly state: Readonly<Record<ConsentState, string>>;
  /** Said, and not yet counted. */
  readonly claimed: string;
  readonly awaited: string;
  /** One of them has said no. */
  readonly declined: string;
  readonly checkStep: string;
  readonly checkWhy: string;
  readonly awaitedRows: (services: string) => string;
  readonly notSafe: string;
  readonly callFirst: string;
  readonly bothRead: string;
  readonly accept: string;
  readonly refuse: string;
  readonly links: Readonly<Record<'invite' | 'invite-again' | 'ground', string>>;
  readonly invite: InviteTexts;
  readonly groundForm: GroundTexts;
  /** The other parent's yes to services, noted. */
  readonly agree: string;
  readonly agreeHint: string;
  readonly whichParent: string;
  readonly whichParentHint: string;
  readonly whichParentAs: Readonly<Record<'main' | 'otherParent', string>>;
};

/** The form that asks the other parent. */
export type InviteTexts = {
  readonly title: string;
  readonly intro: string;
  readonly restricted: string;
  readonly button: string;
};

/** The form that records whose consent is needed. */
export type GroundTexts = {
  readonly title: string;
  readonly legend: string;
  readonly legendHint: string;
  readonly hints: Readonly<Record<ConsentGround, string>>;
  readonly reasons: string;
  readonly reasonsHint: string;
  readonly button: string;
};

export const parentTexts: InStaffLanguages<ParentTexts> = { nb: parentTextsNb, nn: parentTextsNn };
