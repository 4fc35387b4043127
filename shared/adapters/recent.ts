export type Recent<Value> = {
  get(name: string): Value | undefined;
  put(name: string, value: Value): void;
  drop(name: string): void;
};

/** A memory bounded in count and time; when full, what was put first goes first. */
export function recent<Value>(most: number, keptMs: number, clock = () => performance.now()): Recent<Value> {
  const kept = new Map<string, { readonly value: Value; readonly until: number }>();
  return {
    get(name) {
      const found = kept.get(name);
      if (!found) return undefined;
      if (found.until > clock()) return found.value;
      kept.delete(name);
      return undefined;
    },
    drop: (name) => {
      kept.delete(name);
    },
    put(name, value) {
      kept.delete(name);
      kept.set(name, { value, until: clock() + keptMs });
      const [first] = kept.keys();
      if (kept.size > most && first !== undefined) kept.delete(first);
    },
  };
}
