import type { Period } from '../calendar/deadline.ts';
import { contrast, leastContrast } from './colour-contrast.ts';
import { employeeProblems } from './employee-problems.ts';
import { ladderSteps, mostOf, rising } from './ladder-settings.ts';
import type { Municipality } from './municipality.ts';
import {
  addressProblem,
  type Found,
  missing,
  missingIn,
  phoneProblem,
  rangeProblem,
  type SettingsPart,
  type SettingsProblem,
} from './settings-problem.ts';
import { coordinationProblems, unitProblems } from './unit-problems.ts';

/** All that keeps these settings from working as a whole; nobody saves settings that have any. */
export function problemsIn(municipality: Municipality): readonly SettingsProblem[] {
  const of = (part: SettingsPart, found: readonly Found[]) => found.map((each) => ({ part, ...each }));
  return [
    ...unitProblems(municipality),
    ...of('coordination', coordinationProblems(municipality)),
    ...employeeProblems(municipality),
    ...of('deadlines', deadlineProblems(municipality)),
    ...of('ladders', ladderProblems(municipality)),
    ...of('words', wordProblems(municipality)),
    ...of('delay', missingIn('reason', municipality.standardDelayReason)),
    ...of('contact', contactProblems(municipality)),
    ...of('sender', senderProblems(municipality)),
    ...of('colours', colourProblems(municipality)),
    ...of('roles', roleProblems(municipality)),
  ];
}

/** No time that the law or the municipality gives is longer than this. */
const longest = { days: 1000, weeks: 150, months: 36 } as const;

function deadlineProblems({ deadlines }: Municipality): readonly Found[] {
  return Object.entries(deadlines).flatMap(([field, period]) => periodProblem(field, period));
}

function periodProblem(field: string, period: Period): readonly Found[] {
  if ('weeks' in period) return rangeProblem(field, period.weeks, [1, longest.weeks]);
  if ('months' in period) return rangeProblem(field, period.months, [1, longest.months]);
  return rangeProblem(field, period.days, [1, longest.days]);
}

function ladderProblems({ ladders }: Municipality): readonly Found[] {
  const outside = ladderSteps.flatMap((step) => rangeProblem(step, ladders[step], [1, mostOf(step)]));
  const disordered = rising.filter(([near, far]) => ladders[near] >= ladders[far]);
  return [...outside, ...disordered.map(([field]) => ({ field, code: 'wrong-order' }) as const)];
}

function wordProblems({ legalBasis, countyGovernor }: Municipality): readonly Found[] {
  return [...missingIn('legalBasis', legalBasis), ...missing('countyGovernor', countyGovernor)];
}

function contactProblems({ phone, openingHours, postalAddress, website }: Municipality): readonly Found[] {
  const isWebsite = /^https:\/\/[^\s/@]+\.[a-z]{2,}(\/\S*)?$/i.test(website);
  return [
    ...phoneProblem('phone', phone),
    ...missingIn('openingHours', openingHours),
    ...missing('postalAddress', postalAddress),
    ...(isWebsite ? [] : [{ field: 'website', code: 'not-a-website' } as const]),
  ];
}

function senderProblems({ sender }: Municipality): readonly Found[] {
  return [
    ...missing('name', sender.name),
    ...addressProblem('address', sender.address),
    ...addressProblem('replyTo', sender.replyTo),
  ];
}

function colourProblems({ colours }: Municipality): readonly Found[] {
  const entries = Object.entries(colours);
  const unreadable = entries.filter(([, colour]) => !/^#[0-9a-f]{6}$/i.test(colour));
  if (unreadable.length > 0) return unreadable.map(([field]) => ({ field, code: 'not-a-colour' }));
  const { brand, onBrand, accent } = colours;
  const pairs = [
    ['onBrand', contrast(brand, onBrand)],
    ['accent', contrast(accent, '#ffffff')],
  ] as const;
  return pairs.filter(([, ratio]) => ratio < leastContrast).map(([field]) => ({ field, code: 'low-contrast' }));
}

/** Somebody must be able to come back to the settings, and somebody to the cases. */
function roleProblems({ signIn: { staff } }: Municipality): readonly Found[] {
  const claim = missing('rolesClaim', staff.rolesClaim);
  if (!staff.roles) return claim;
  const given = Object.values(staff.roles).flat();
  return [
    ...claim,
    ...(given.includes('administrator') ? [] : [{ field: 'administrator', code: 'no-administrator' } as const]),
    ...(given.includes('leader') ? [] : [{ field: 'leader', code: 'no-leader' } as const]),
  ];
}
