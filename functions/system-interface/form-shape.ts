import * as z from 'zod/mini';
import { controlsOf } from '../../forms/controls.ts';
import { label } from '../../forms/labels.ts';
import type { Answers, Control, Field, Form, FormContext, SingleControl } from '../../forms/model.ts';

/** One answer's place in the JSON, and its shape there. */
type Leaf = { readonly path: readonly string[]; readonly shape: z.ZodMiniType };

/**
 * A form as JSON: the control names of its pages with each dot a level down, rows as lists. A name that holds an answer
 * and further names (`existingPlan`, `existingPlan.where`) has its own answer as `answer`. What must be answered is for
 * the form's own rules to say.
 */
export function formShape(form: Form, context: FormContext) {
  const fields = form.fields.filter(({ id }, index) => form.fields.findIndex((each) => each.id === id) === index);
  const named = (field: Field) => ({ ...field, control: withAllOptions(field, form) });
  return objectOf(fields.flatMap((field) => leavesOf(named(field), { form, context })));
}

type Around = { readonly form: Form; readonly context: FormContext };

function leavesOf(field: Pick<Field, 'id' | 'control'>, around: Around): readonly Leaf[] {
  const { id, control } = field;
  if (control.kind !== 'rows') return singleLeaves(id, control, around);
  const row = objectOf(control.columns.flatMap((column) => leavesOf(column, around)));
  const rows = z.array(row).check(z.maxLength(control.atMost));
  return [{ path: id.split('.'), shape: described(rows, id, around) }];
}

function singleLeaves(id: string, control: Exclude<Control, { kind: 'rows' }>, around: Around): readonly Leaf[] {
  return controlsOf({ id, control }).map((name) => ({
    path: name.split('.'),
    shape: described(shapeOf(control, around), id, around),
  }));
}

function shapeOf(control: Exclude<Control, { kind: 'rows' }>, { context }: Around): z.ZodMiniType {
  switch (control.kind) {
    case 'choice':
      return oneOf(optionsOf(control, context));
    case 'choices':
      return z.array(oneOf(optionsOf(control, context))).check(z.maxLength(100));
    case 'tick':
      return z.literal(control.value);
    case 'date':
      return z.string().check(z.regex(/^\d{0,4}$/));
    default:
      return z.string();
  }
}

function oneOf(options: readonly string[]): z.ZodMiniType {
  return options.length > 0 ? z.enum([...options]) : z.string();
}

/** What may be offered depends on earlier answers: a child has wishes that others have not. The rules see to the rest. */
function optionsOf(control: Extract<SingleControl, { options: unknown }>, context: FormContext): readonly string[] {
  const expected: Answers = { role: 'parent', 'birthDate.expected': 'yes' };
  return [...new Set([{}, expected].flatMap((answers) => control.options(answers, context)))];
}

/** A question that stands on one of two steps may be a tick on one and a choice on the other. */
function withAllOptions({ id, control }: Field, form: Form): Control {
  const choice = form.fields.find((field) => field.id === id && field.control.kind === 'choice');
  return choice?.control ?? control;
}

function described(shape: z.ZodMiniType, id: string, { form, context }: Around): z.ZodMiniType {
  const description = label({ form, answers: { role: 'self' }, context, language: 'en' }, id);
  return description ? shape.register(z.globalRegistry, { description }) : shape;
}

function objectOf(leaves: readonly Leaf[]): z.ZodMiniType {
  const names = [...new Set(leaves.map(({ path: [name = ''] }) => name))];
  return z.strictObject(Object.fromEntries(names.map((name) => [name, z.optional(below(name, leaves))])));
}

function below(name: string, leaves: readonly Leaf[]): z.ZodMiniType {
  const own = leaves.filter(({ path }) => path[0] === name);
  const [only] = own;
  if (own.length === 1 && only?.path.length === 1) return only.shape;
  return objectOf(own.map(({ path, shape }) => ({ path: path.length > 1 ? path.slice(1) : ['answer'], shape })));
}
