import { describe } from 'vitest';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import type { Stores } from '../../support/memory-store.ts';
import { attachmentContract } from './attachment-contract.ts';
import { auditContract } from './audit-contract.ts';
import { caseContract } from './case-contract.ts';
import { comingContract } from './coming-contract.ts';
import { consentContract } from './consent-contract.ts';
import { contactContract } from './contact-contract.ts';
import { coordinationContract } from './coordination-contract.ts';
import { digestContract } from './digest-contract.ts';
import { draftContract } from './draft-contract.ts';
import { draftDueContract } from './draft-due-contract.ts';
import { figureContract } from './figure-contract.ts';
import { handOverContract } from './hand-over-contract.ts';
import { limitContract } from './limit-contract.ts';
import { listContract } from './list-contract.ts';
import { meetingContract } from './meeting-contract.ts';
import { noticeContract } from './notice-contract.ts';
import { planContract } from './plan-contract.ts';
import { practiceContract } from './practice-contract.ts';
import { protectedAddressContract } from './protected-address-contract.ts';
import { registrationContract } from './registration-contract.ts';
import { reportContract } from './report-contract.ts';
import { seatContract } from './seat-contract.ts';
import { sessionContract } from './session-contract.ts';
import { settingsContract } from './settings-contract.ts';
import { systemContract } from './system-contract.ts';

/** Gives stores over nothing but these settings, as a deploy puts them: each test begins with an empty table. */
export type NewStores = (municipalities?: readonly Municipality[]) => Promise<Stores>;

/** What every store must do, whatever it stands on. */
export function storeContract(name: string, newStores: NewStores): void {
  describe(`${name}: drafts`, () => draftContract(newStores));
  describe(`${name}: drafts that are due, and drafts that go`, () => draftDueContract(newStores));
  describe(`${name}: drafts handed over`, () => handOverContract(newStores));
  describe(`${name}: cases`, () => caseContract(newStores));
  describe(`${name}: lists`, () => listContract(newStores));
  describe(`${name}: what comes`, () => comingContract(newStores));
  describe(`${name}: consent`, () => consentContract(newStores));
  describe(`${name}: addresses that change`, () => contactContract(newStores));
  describe(`${name}: an address that is protected`, () => protectedAddressContract(newStores));
  describe(`${name}: seats`, () => seatContract(newStores));
  describe(`${name}: documents`, () => attachmentContract(newStores));
  describe(`${name}: what staff register`, () => registrationContract(newStores));
  describe(`${name}: reports of need`, () => reportContract(newStores));
  describe(`${name}: coordinators and plans`, () => coordinationContract(newStores));
  describe(`${name}: meetings`, () => meetingContract(newStores));
  describe(`${name}: what is written in plans`, () => planContract(newStores));
  describe(`${name}: notices and time`, () => noticeContract(newStores));
  describe(`${name}: digests`, () => digestContract(newStores));
  describe(`${name}: figures`, () => figureContract(newStores));
  describe(`${name}: limits`, () => limitContract(newStores));
  describe(`${name}: practice`, () => practiceContract(newStores));
  describe(`${name}: the log`, () => auditContract(newStores));
  describe(`${name}: other systems`, () => systemContract(newStores));
  describe(`${name}: settings`, () => settingsContract(newStores));
  describe(`${name}: sessions`, () => sessionContract(newStores));
}
