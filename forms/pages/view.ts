import { belongsTo } from '../controls.ts';
import { problemText, type Reading } from '../labels.ts';
import type { Field, Problem } from '../model.ts';

/** A form as it is shown to somebody, with what is wrong in it. */
export type View = Reading & { readonly problems: readonly Problem[] };

/** An HTML id for a control name: `services[0].type` → `services-0-type`. Of radios and ticks, the first one's. */
export function idOf(control: string): string {
  return control.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '');
}

export function messageAt(view: View, control: string): string | undefined {
  const problem = view.problems.find((each) => each.control === control);
  return problem && problemText(view, problem);
}

/** The message that stands at a field as a whole: of a date, whichever part is wrong. */
export function messageFor(view: View, field: Field): string | undefined {
  const problem = view.problems.find(({ control }) => belongsTo(control, field));
  return problem && problemText(view, problem);
}

export function isRequired({ answers, context }: View, field: Field): boolean {
  return field.required?.(answers, context) ?? false;
}

/** What a browser may fill in: the user's own data alone (WCAG 1.3.5). */
export function isOwn({ answers, context }: View, field: Field): boolean {
  return field.own?.(answers, context) ?? true;
}
