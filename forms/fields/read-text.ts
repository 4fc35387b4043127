import type { Control, FormContext } from '../model.ts';
import { readEmail } from './email.ts';
import { readName } from './name.ts';
import { numbersIn, readNationalId } from './national-id.ts';
import { lengthOf, readLine, readLines, type TextReading, trimmed } from './plain-text.ts';
import { readPostalCode } from './postal-code.ts';
import { readTelephone } from './telephone.ts';

type TextControl = Extract<Control, { kind: 'text' }>;

/** The value in the form it is stored in; empty text is no answer and never wrong. */
export async function readText(control: TextControl, typed: string, context: FormContext): Promise<TextReading> {
  if (trimmed(typed) === '') return { outcome: 'read', value: '' };
  const reading = await readKind(control, typed, context);
  if (reading.outcome === 'read' && lengthOf(reading.value) > control.max) {
    return { outcome: 'refused', code: 'tooLong' };
  }
  return reading;
}

async function readKind({ text, max }: TextControl, typed: string, context: FormContext): Promise<TextReading> {
  // A name far too long is told so, rather than that it is no name.
  if (lengthOf(typed) > max * 2 + 100) return { outcome: 'refused', code: 'tooLong' };
  switch (text) {
    case 'line':
      return readLine(typed);
    case 'lines':
      return readLines(typed);
    case 'name':
      return readName(typed);
    case 'nationalId':
      return readNationalId(typed, numbersIn(context));
    case 'postalCode':
      return readPostalCode(typed);
    case 'mobile':
      // The numbering plans are 110 kB and few requests need them.
      return (await import('./mobile.ts')).readMobile(typed);
    case 'telephone':
      return readTelephone(typed);
    case 'email':
      return readEmail(typed);
  }
}
