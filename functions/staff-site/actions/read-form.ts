import type { Request } from '../../../shared/web/request.ts';

export type ReadForm = {
  /** The version of the case that the form was made from; absent when the form was not one of ours. */
  readonly version?: number;
  readonly values: ReadonlyMap<string, string>;
};

const everywhere = ['version', 'formToken'];

/** The values of an action's form. A name that is unknown or comes twice leaves it without a version: not to be used. */
export function readForm({ form }: Pick<Request, 'form'>, names: readonly string[]): ReadForm {
  const values = new Map(form);
  const known = [...values.keys()].every((name) => names.includes(name) || everywhere.includes(name));
  const version = values.get('version') ?? '';
  if (!known || values.size !== form.length || !/^\d{1,9}$/.test(version)) return { values };
  return { version: Number(version), values };
}
