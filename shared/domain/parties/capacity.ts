/**
 * Why the own consent of somebody between 12 and 16 holds (pbrl § 4-3 c): the parents are not told, for reasons to be
 * respected (§ 3-4), or the kind of measure.
 */
export const ownConsentReasons = ['parentsNotTold', 'kindOfMeasure'] as const;
export type OwnConsentReason = (typeof ownConsentReasons)[number];

/** On what somebody consents for an adult who cannot: a guardian's mandate, hpl § 22, pbrl § 4-6. */
export const consentBases = ['guardianMandate', 'hpl22', 'pbrl46'] as const;
export type ConsentBasis = (typeof consentBases)[number];

/** What the person wants themself, whoever consents. */
export const ownWills = ['wants', 'doesNotWant', 'notKnown'] as const;
export type OwnWill = (typeof ownWills)[number];
