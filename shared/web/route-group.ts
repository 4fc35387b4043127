import type { Route, RouteGroup, Session } from './site.ts';

/** Pages below these words, made when somebody first comes to one and kept. */
export function routeGroup<S extends Session>(
  below: readonly string[],
  load: () => Promise<readonly Route<S>[]>,
): RouteGroup<S> {
  let loaded: readonly Route<S>[] | undefined;
  return {
    below,
    load: async () => {
      loaded ??= await load();
      return loaded;
    },
  };
}
