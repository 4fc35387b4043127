import type { Contact } from '../../../shared/domain/applying/application.ts';
import { ageOn } from '../../../shared/domain/calendar/day.ts';
import { type IpCase, isAppliedFor } from '../../../shared/domain/case.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { CaseAction } from '../access.ts';
import type { OpenedCase } from '../case/open-case.ts';
import type { StaffPage } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';
import { commonTexts } from '../texts/common.ts';
import { reportTexts } from '../texts/report.ts';
import { CaseSection } from './case-section.tsx';
import { type Fact, FactList } from './fact-list.tsx';
import { OtherParentBlock } from './other-parent-block.tsx';
import { RoleButtons } from './role-buttons.tsx';

type Props = { readonly page: StaffPage; readonly opened: OpenedCase; readonly actions: readonly CaseAction[] };

export function ContactsSection({ page, opened, actions }: Props) {
  const texts = caseTexts[page.language];
  const { ipCase, contacts } = opened;
  // The panel asks for the check while it is open; here it can be changed afterwards.
  const mayChange = ipCase.roleCheck !== 'unchecked' && actions.includes('check-role');
  return (
    <CaseSection page={page} section="contacts">
      <div class="ip-case__contacts">
        <div>
          <h3 class="ds-heading" data-size="2xs">
            {texts.person}
          </h3>
          <FactList
            facts={[...contactFacts(contacts?.person, page), birthDate(opened, page), ...wishes(opened, page)]}
          />
        </div>
        {(ipCase.role !== 'self' || ipCase.report) && (
          <div>
            <h3 class="ds-heading" data-size="2xs">
              {ipCase.report ? reportTexts[page.language].reporter : texts.applicant}
            </h3>
            <FactList facts={[...contactFacts(contacts?.applicant, page), ...roleFacts(ipCase, page)]} />
            {mayChange && <RoleButtons page={page} ipCase={ipCase} />}
          </div>
        )}
        <OtherParentBlock
          page={page}
          ipCase={ipCase}
          actions={actions}
          contact={contactFacts(contacts?.otherParent, page)}
        />
      </div>
    </CaseSection>
  );
}

function contactFacts(contact: Contact | undefined, page: StaffPage): readonly (Fact | false)[] {
  const texts = caseTexts[page.language];
  if (!contact) return [];
  const { name, mobile, email, phone, address } = contact;
  return [
    { name: texts.name, value: name },
    mobile !== undefined && { name: texts.mobile, value: <a href={`tel:${mobile}`}>{readable(mobile)}</a> },
    email !== undefined && { name: texts.email, value: <a href={`mailto:${email}`}>{email}</a> },
    phone !== undefined && { name: texts.phone, value: phone },
    address !== undefined && {
      name: texts.address,
      value: `${address.street}, ${address.postalCode} ${address.city}`,
    },
  ];
}

/** Norwegian mobile numbers as they are read aloud: `400 00 031`. */
function readable(mobile: string): string {
  return mobile.replace(/^\+47(\d{3})(\d{2})(\d{3})$/, '$1 $2 $3');
}

function birthDate({ contacts, ipCase }: OpenedCase, page: StaffPage): Fact | undefined {
  const texts = caseTexts[page.language];
  const birth = contacts?.birthDate;
  if (!birth || birth > ipCase.receivedOn) return undefined;
  const age = texts.age(ageOn(birth, page.today));
  return { name: texts.birthDate, value: `${writtenDay(birth, page.language)} (${age})` };
}

function wishes({ ipCase }: OpenedCase, page: StaffPage): readonly (Fact | undefined)[] {
  const texts = caseTexts[page.language];
  // Until the person has applied, channel and language are the reporter's.
  if (ipCase.report && !isAppliedFor(ipCase))
    return [{ name: texts.language, value: texts.languageName[ipCase.report.language] }];
  const { call } = ipCase;
  const time = call?.when ? texts.time[call.when] : '';
  const called = call?.doneOn && texts.called(writtenDay(call.doneOn, page.language));
  return [
    {
      name: texts.wishes,
      value: ipCase.wishes.map((wish) => texts.wish[wish]).join(', ') || commonTexts[page.language].missing,
    },
    { name: texts.wantsToHear, value: texts.channel[ipCase.channel] },
    { name: texts.language, value: texts.languageName[ipCase.language] },
    call && { name: texts.callWhen, value: [time, called].filter(Boolean).join('. ') || '✓' },
  ];
}

function roleFacts({ role, roleCheck, roleUntil, report }: IpCase, page: StaffPage): readonly Fact[] {
  const texts = caseTexts[page.language];
  const { reporterKind, kinds } = reportTexts[page.language];
  if (report) return [{ name: reporterKind, value: kinds[report.by] }];
  return [
    { name: texts.appliesAs, value: texts.role[role] },
    { name: texts.roleCheck, value: texts.roleCheckState[roleCheck] },
    ...(roleUntil ? [{ name: texts.roleUntil, value: writtenDay(roleUntil, page.language) }] : []),
  ];
}
