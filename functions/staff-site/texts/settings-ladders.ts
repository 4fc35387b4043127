import type { LadderStep } from '../../../shared/domain/settings/ladder-settings.ts';
import type { ControlText } from './settings-forms.ts';
import { ladderControlsNb } from './settings-ladders-nb.ts';
import { ladderControlsNn } from './settings-ladders-nn.ts';
import type { InStaffLanguages } from './staff-language.ts';

export type LadderControls = Readonly<Record<LadderStep, ControlText>>;

/** What each number of the ladders is. */
export const ladderControls: InStaffLanguages<LadderControls> = { nb: ladderControlsNb, nn: ladderControlsNn };
