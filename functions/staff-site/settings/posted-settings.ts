import type { Request } from '../../../shared/web/request.ts';
import { readForm } from '../actions/read-form.ts';
import type { Control, Typed } from './control.ts';
import { namesOf } from './read-controls.ts';

/** What was typed, by control; without a version when the form was not one of ours. */
export function postedSettings(request: Pick<Request, 'form'>, controls: readonly Control[]) {
  const ticked = controls.filter(({ kind }) => kind === 'ticks').map(({ name }) => name);
  const names = controls.filter(({ kind }) => kind !== 'ticks').flatMap(namesOf);
  const { version, values, repeated } = readForm(request, { names, isRepeated: (name) => ticked.includes(name) });
  const typed: Typed = {
    ...Object.fromEntries(names.map((name) => [name, [values.get(name) ?? '']])),
    ...Object.fromEntries(
      ticked.map((name) => [name, repeated.filter(([each]) => each === name).map(([, value]) => value)]),
    ),
  };
  return { typed, version };
}
