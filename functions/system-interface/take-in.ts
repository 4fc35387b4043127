import type * as z from 'zod/mini';
import { numbersIn, readNationalId } from '../../forms/fields/national-id.ts';
import type { Form, FormContext, Problem } from '../../forms/form.ts';
import { problemText } from '../../forms/labels.ts';
import type { OnceOnly } from '../../shared/ports/cases.ts';
import { type AdmittedCall, contextOf, type InterfaceDeps, languageWanted } from './call.ts';
import { pairsIn, pointerTo } from './json-pairs.ts';
import type { FieldProblem } from './problems.ts';
import { idempotencyKey, readJson } from './read-json.ts';
import { readWhole, type WholeReading } from './read-whole.ts';
import { type InterfaceReply, problemReply } from './replies.ts';

/** A submission whose shape is right, with what makes it count once. */
export type TakenIn<Body> =
  | { readonly ok: true; readonly body: Body; readonly once: OnceOnly; readonly context: FormContext }
  | { readonly ok: false; readonly reply: InterfaceReply };

type Sent = { readonly sender: { readonly nationalId: string } };

/** Header, body, shape and sender of a submission; nothing is stored yet. */
export function takeIn<Body extends Sent>(
  call: AdmittedCall,
  shapeIn: (context: FormContext) => z.ZodMiniType<Body>,
  deps: InterfaceDeps,
): TakenIn<Body> {
  const key = idempotencyKey(call);
  if (!key) return refused(problemReply('idempotency-key'));
  const read = readJson(call);
  if (!read.ok) return refused(problemReply(read.problem));
  const around = contextOf(call, deps);
  const parsed = shapeIn(around).safeParse(read.json, { reportInput: true });
  if (!parsed.success) return refused(problemReply('invalid', parsed.error.issues.flatMap(shapeProblems)));
  const { nationalId } = parsed.data.sender;
  const number = readNationalId(nationalId, numbersIn(around));
  if (number.outcome === 'refused') {
    return refused(problemReply('invalid', [{ field: '/sender/nationalId', code: number.code }]));
  }
  const context = contextOf(call, deps, number.value);
  return { ok: true, body: parsed.data, once: onceOnly(call, { key, text: read.text }, deps), context };
}

/** Another organisation's key, or the same in another municipality, is another. */
function onceOnly(
  call: AdmittedCall,
  { key, text }: { readonly key: string; readonly text: string },
  deps: InterfaceDeps,
) {
  const { municipality, token, request } = call;
  const id = deps.hashOf(['once', municipality.id, token.organisation, key].join(' '));
  return { id, of: deps.hashOf(`${request.path}\n${text}`) };
}

function refused(reply: InterfaceReply): { readonly ok: false; readonly reply: InterfaceReply } {
  return { ok: false, reply };
}

type Issue = z.core.$ZodIssue;

function shapeProblems(issue: Issue): readonly FieldProblem[] {
  const field = pointer(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ field: pointer([...issue.path, key]), code: 'unknownField' }));
    case 'invalid_value':
      return [{ field, code: 'notAnOption' }];
    case 'too_big':
      return [{ field, code: 'tooMany' }];
    default:
      return [{ field, code: issue.input === undefined && issue.path.length > 0 ? 'missing' : 'wrongType' }];
  }
}

/** RFC 6901 § 3. Names that nobody knows are cut: they come from outside. */
function pointer(path: Issue['path']): string {
  return path.map((part) => `/${String(part).slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Reads the form within a submission; `name` is its place in the body. */
export async function readFormIn(
  { form, name, value }: { readonly form: Form; readonly name: string; readonly value: unknown },
  context: FormContext,
): Promise<WholeReading & { readonly fields: (call: AdmittedCall) => readonly FieldProblem[] }> {
  const reading = await readWhole(form, pairsIn(value), context);
  const problems = reading.ok ? [] : reading.problems;
  return { ...reading, fields: (call) => problems.map((each) => fieldProblem(each, call)) };

  function fieldProblem(problem: Problem, call: AdmittedCall): FieldProblem {
    const about = { form, answers: reading.answers, context, language: languageWanted(call) };
    const message = ownCodes.includes(problem.code) ? undefined : problemText(about, problem);
    const field = `/${name}${pointerTo(problem.control, form)}`;
    return { field, code: problem.code, ...(message && { message }) };
  }
}

/** Not said on any page, which has other words for it or no such case. */
const ownCodes: readonly string[] = ['notAsked', 'reportInstead'];
