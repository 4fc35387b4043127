import * as z from 'zod/mini';

/** In the dialect of OpenAPI 3.1, which is JSON Schema 2020-12 and need not be named in each. */
export function schemaOf(shape: z.ZodMiniType): object {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io: 'input' });
  return schema;
}
