import { questionOf } from './controls.ts';
import type { Answers, Form, Problem } from './model.ts';

export type Pairs = readonly (readonly [name: string, value: string])[];

export type Posted = {
  /** Name → its values in the order sent; only names that the form knows. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** A button that adds or removes a row: `services`, `services[0]`. */
  readonly button?: { readonly does: 'add' | 'remove'; readonly target: string };
  /** By the language switch in the page's header: the page is to be shown again, nothing is answered yet. */
  readonly again: boolean;
  readonly problems: readonly Problem[];
};

/** Sorts what was posted. Names of the form's other steps are known: browsers keep what an old page showed. */
export function sortPosted(form: Form, pairs: Pairs): Posted {
  const values = new Map<string, string[]>();
  const problems: Problem[] = [];
  let button: Posted['button'];
  let again = false;
  for (const [name, value] of pairs) {
    const earlier = values.get(name);
    if (earlier) earlier.push(value);
    else if (name === 'add' || name === 'remove') button = { does: name, target: value };
    else if (name === 'again') again = true;
    else if (questionOf(form.fields, name)) values.set(name, [value]);
    else problems.push({ control: 'form', code: 'unknownName' });
  }
  problems.push(...repeated(form, values));
  return { values, again, problems, ...(button ? { button } : {}) };
}

function repeated(form: Form, values: ReadonlyMap<string, readonly string[]>): readonly Problem[] {
  return [...values]
    .filter(([name, given]) => given.length > 1 && questionOf(form.fields, name)?.control.kind !== 'choices')
    .map(([control]) => ({ control, code: 'repeated' }));
}

/** What was typed as answers, for conditions and for showing it again. */
export function typedAnswers(form: Form, { values }: Posted): Answers {
  return Object.fromEntries(
    [...values].map(([name, given]) => {
      const several = questionOf(form.fields, name)?.control.kind === 'choices';
      return [name, several ? [...new Set(given)] : (given[0] ?? '')];
    }),
  );
}
