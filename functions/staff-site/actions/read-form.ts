import type { Request } from '../../../shared/web/request.ts';

export type Pairs = Request['form'];

/** What an action's form holds. */
export type FormNames = {
  /** Control names besides `version` and `formToken`; each comes once. */
  readonly names: readonly string[];
  /** Controls of which there are several, or as many as somebody adds. */
  readonly isRepeated?: (name: string) => boolean;
};

export type ReadForm = {
  /** The version of the case that the form was made from; absent when the form was not one of ours. */
  readonly version?: number;
  readonly values: ReadonlyMap<string, string>;
  /** The repeated controls, in the order sent. */
  readonly repeated: Pairs;
};

const everywhere = ['version', 'formToken'];

/** The values of an action's form. A name that is unknown or comes twice leaves it without a version: not to be used. */
export function readForm({ form }: Pick<Request, 'form'>, { names, isRepeated = () => false }: FormNames): ReadForm {
  const repeated = form.filter(([name]) => isRepeated(name));
  const single = form.filter(([name]) => !isRepeated(name));
  const values = new Map(single);
  const known = [...values.keys()].every((name) => names.includes(name) || everywhere.includes(name));
  const version = values.get('version') ?? '';
  if (!known || values.size !== single.length || !/^\d{1,9}$/.test(version)) return { values, repeated };
  return { version: Number(version), values, repeated };
}
