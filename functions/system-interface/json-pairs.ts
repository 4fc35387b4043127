import type { Form } from '../../forms/model.ts';
import type { Pairs } from '../../forms/posted.ts';

/** A form in JSON, of the shape that `formShape` gives, as its pages would have posted it. */
export function pairsIn(value: unknown, name = ''): Pairs {
  if (typeof value === 'string') return [[name, value]];
  if (Array.isArray(value)) {
    return value.flatMap((each: unknown, index) =>
      pairsIn(each, typeof each === 'string' ? name : `${name}[${index}]`),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => pairsIn(each, named(name, key)));
}

function named(name: string, key: string): string {
  if (key === 'answer') return name;
  return name === '' ? key : `${name}.${key}`;
}

/** Where in the JSON a control's answer stands, as a JSON pointer (RFC 6901) below the form. */
export function pointerTo(control: string, { fields }: Pick<Form, 'fields'>): string {
  if (control === 'form') return '';
  const parts = control.replace(/\[(\d+)\]/g, '.$1').split('.');
  const hasMore = fields.some(({ id }) => id.startsWith(`${control}.`));
  return ['', ...parts, ...(hasMore ? ['answer'] : [])].join('/');
}
