import { isList, isObject, type Json, type JsonObject } from '../json.ts';

/** Whether an event passes a pattern of EventBridge or of an event source mapping's filter (the same language). */
export function matches(pattern: Json, event: Json | undefined): boolean {
  if (isList(pattern)) {
    const values = isList(event) ? event : [event];
    return pattern.some((rule) => values.some((value) => matchesRule(rule, value)));
  }
  if (!isObject(pattern)) return false;
  return Object.entries(pattern).every(([name, below]) => {
    if (name === '$or') return isList(below) && below.some((each) => matches(each, event));
    return matches(below, isObject(event) ? event[name] : undefined);
  });
}

function matchesRule(rule: Json, value: Json | undefined): boolean {
  if (!isObject(rule)) return rule === value;
  return Object.entries(rule).every(
    ([operator, argument]) => operators[operator]?.(argument, value) ?? unknown(operator),
  );
}

type Operator = (argument: Json, value: Json | undefined) => boolean;

const operators: Readonly<Record<string, Operator>> = {
  exists: (argument, value) => (value !== undefined) === argument,
  prefix: (argument, value) => typeof value === 'string' && value.startsWith(String(argument)),
  suffix: (argument, value) => typeof value === 'string' && value.endsWith(String(argument)),
  'equals-ignore-case': (argument, value) => String(value).toLowerCase() === String(argument).toLowerCase(),
  'anything-but': (argument, value) => value !== undefined && !matches(isList(argument) ? argument : [argument], value),
  numeric: (argument, value) => isList(argument) && typeof value === 'number' && numeric(argument, value),
};

function numeric(argument: readonly Json[], value: number): boolean {
  for (let index = 0; index < argument.length; index += 2) {
    const bound = Number(argument[index + 1]);
    const holds: JsonObject = {
      '=': value === bound,
      '<': value < bound,
      '<=': value <= bound,
      '>': value > bound,
      '>=': value >= bound,
    };
    if (holds[String(argument[index])] !== true) return false;
  }
  return true;
}

/** Letting all through, or nothing, would hide that the pattern does something else in the cloud. */
function unknown(operator: string): never {
  throw new Error(`The event pattern uses "${operator}", which the local runner does not know.`);
}
