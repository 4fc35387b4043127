import { describe, expect, it } from 'vitest';
import type { Form } from '../../forms/form.ts';
import { mandateForm } from '../../forms/mandate/form.ts';
import { text } from '../../forms/questions.ts';
import { type PostedWithFile, readStepWithFile } from '../../forms/read-with-file.ts';
import type { SentFile } from '../../shared/domain/handling/attachment.ts';
import { formContext } from '../support/application-answers.ts';
import { aPdf } from '../support/sent-files.ts';

/** A form that asks for words, and for a document if there is one. */
const reply: Form = {
  ...mandateForm,
  fields: [
    { id: 'text', step: 'fullmakt', sensitivity: 'H', control: text('lines', 10) },
    { id: 'mandate.file', step: 'fullmakt', sensitivity: 'P', control: { kind: 'file' } },
  ],
};

const whole = (bytes: Uint8Array = aPdf, control = 'mandate.file'): SentFile => ({
  control,
  arrived: 'whole',
  name: '../fullmakt.pdf',
  bytes,
});

function read(sent: Partial<PostedWithFile>, form = mandateForm) {
  return readStepWithFile(form, 'fullmakt', { pairs: [], ...sent }, { role: 'guardian' }, formContext());
}

async function problemsIn(...asked: Parameters<typeof read>) {
  const reading = await read(...asked);
  return reading.outcome === 'problems' ? reading.problems.map(({ control, code }) => `${control} ${code}`) : [];
}

describe('a form with a file', () => {
  it('is read with it; its answer is the file’s clean name', async () => {
    expect(await read({ file: whole() })).toMatchObject({
      outcome: 'accepted',
      answers: { role: 'guardian', 'mandate.file': 'fullmakt.pdf' },
      file: { name: 'fullmakt.pdf', kind: 'pdf', bytes: aPdf },
    });
  });

  it('that asks for one is not complete without', async () => {
    expect(await problemsIn({})).toEqual(['mandate.file noFile']);
  });

  it('is not fooled by a name that comes as text', async () => {
    expect(await problemsIn({ pairs: [['mandate.file', 'fullmakt.pdf']] })).toEqual(['mandate.file noFile']);
  });

  it('says what is wrong with the file, and says it once', async () => {
    expect(await problemsIn({ file: whole(Buffer.alloc(0)) })).toEqual(['mandate.file fileEmpty']);
    expect(await problemsIn({ file: { control: 'mandate.file', arrived: 'not-kept' } })).toEqual([
      'mandate.file fileNotKept',
    ]);
  });

  it('refuses a file that it did not ask for', async () => {
    expect(await problemsIn({ file: whole(aPdf, 'other') }, reply)).toEqual(['form unknownName']);
  });

  it('that may come without one is accepted without', async () => {
    const reading = await read({ pairs: [['text', 'Hei']] }, reply);
    expect(reading).toMatchObject({ outcome: 'accepted', answers: { text: 'Hei' } });
    expect(reading.file).toBeUndefined();
  });

  it('keeps what was typed when the file is wrong, and tells what else is', async () => {
    const typed = { pairs: [['text', 'Altfor langt svar']] as const, file: whole(Buffer.from('MZ')) };
    expect(await problemsIn(typed, reply)).toEqual(['text tooLong', 'mandate.file notAFileKind']);
    expect((await read(typed, reply)).answers).toMatchObject({ text: 'Altfor langt svar' });
  });

  it('asks for the file once more when something is wrong in its words: a page that is shown again has none', async () => {
    const typed = { pairs: [['text', 'Altfor langt svar']] as const, file: whole() };
    expect(await problemsIn(typed, reply)).toEqual(['text tooLong', 'mandate.file fileNotKept']);
    expect(await read(typed, reply)).not.toHaveProperty('file');
  });

  it.each([aPdf, Buffer.from('MZ')])('loses no file unsaid when its page changes language: %#', async (bytes) => {
    const reading = await read(
      { pairs: [['text', 'Hei'] as const, ['again', 'nn'] as const], file: whole(bytes) },
      reply,
    );
    expect(reading).toMatchObject({ outcome: 'problems', answers: { text: 'Hei' } });
    expect(await problemsIn({ pairs: [['again', 'nn']] }, reply)).toEqual([]);
  });
});
