/** Makes its value with the first call: clients and the shapes of rows cost a cold start, and not every request needs each. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
