import { expect, test } from 'vitest';
import { nobody } from '../../../shared/adapters/sealing/person-mac.ts';
import type { NamedAttachment } from '../../../shared/domain/handling/attachment.ts';
import { aFiling, aKey, aPerson, at } from '../../support/case-builders.ts';
import { aRegisteredCase, aReportRegistered } from '../../support/registration-builders.ts';
import type { NewStores } from './store-contract.ts';

const document: NamedAttachment = {
  id: 'document-1',
  purpose: 'paper',
  kind: 'pdf',
  size: 1200,
  name: 'Søknad Siv.pdf',
  receivedAt: at('2026-03-06T09:00:00Z'),
  state: 'scanning',
};

export function registrationContract(newStores: NewStores): void {
  test('what an employee registers is a case like any other, with what was typed and the paper itself', async () => {
    const { cases } = await newStores();
    const registered = aRegisteredCase({}, { document });
    expect(await cases.register(registered)).toBe('opened');
    expect(await cases.find(aKey)).toEqual(registered.change.after);
    expect(await cases.contacts(aKey)).toEqual(registered.contacts);
    expect(await cases.application(aKey)).toEqual(registered.answers);
    expect(await cases.attachments(aKey)).toEqual([document]);
    expect(await cases.timeline(aKey)).toEqual(registered.change.events);
    expect((await cases.notices(aKey)).map(({ kind }) => kind).toSorted()).toEqual(['receipt', 'routing']);
    const { rows } = await cases.queue('masoy', registered.change.after.unit, 'open');
    expect(rows.map(({ ipCase }) => ipCase.reference)).toEqual([aKey.reference]);
  });

  test('the same form twice is one case, and another content is never taken for it', async () => {
    const { cases } = await newStores();
    await cases.register(aRegisteredCase());
    expect(await cases.register(aRegisteredCase())).toBe('same');
    expect(await cases.register(aRegisteredCase({ onceKey: 'once-2', answers: { needs: 'Annet' } }))).toBe('other');
    expect(await cases.application(aKey)).toEqual(aRegisteredCase().answers);
  });

  test('a reference that a citizen’s case has is not taken', async () => {
    const { cases, drafts } = await newStores();
    const filing = aFiling();
    await drafts.start(filing.draft);
    await cases.open(filing);
    expect(await cases.register(aRegisteredCase({ onceKey: 'once-2' }))).toBe('other');
    expect(await cases.find(aKey)).toEqual(filing.change.after);
  });

  test('whoever it names by number has it among their cases; without a number it is nobody’s', async () => {
    const { cases } = await newStores();
    await cases.register(aRegisteredCase({ owner: aPerson() }));
    expect(await cases.ofPerson(aPerson(), 'masoy')).toEqual([{ reference: aKey.reference, as: 'main' }]);
    expect(await cases.standing(aPerson(), aKey)).toBe('main');
    expect(await cases.standing(aPerson('b'), aKey)).toBeUndefined();
    expect(aPerson('0')).toBe(nobody);
  });

  test('a report is kept as one, and is among nobody’s cases', async () => {
    const { cases } = await newStores();
    const { change } = aReportRegistered();
    const registered = aRegisteredCase({ change, form: 'need-report', answers: { why: 'Fem tjenester' } });
    expect(await cases.register(registered)).toBe('opened');
    expect(await cases.application(aKey)).toEqual({ why: 'Fem tjenester' });
    expect(await cases.find(aKey)).toEqual(change.after);
    expect(await cases.timeline(aKey)).toEqual(change.events);
  });

  test('tasks that come with it are counted in the queue', async () => {
    const { cases } = await newStores();
    const { change, ...registered } = aRegisteredCase();
    const task = { id: 'ask-birth-date', kind: 'ask-birth-date', createdAt: registered.at } as const;
    await cases.register({ ...registered, change: { ...change, tasks: [task] } });
    const { rows } = await cases.queue('masoy', change.after.unit, 'open');
    expect(rows.map(({ openTasks }) => openTasks)).toEqual([1]);
    expect(await cases.tasks(aKey)).toEqual([task]);
  });
}
