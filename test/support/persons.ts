import * as z from 'zod/mini';

const persons = z.object({
  citizens: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      nationalId: z.optional(z.nullable(z.string())),
      level: z.string(),
    }),
  ),
  staff: z.array(z.object({ id: z.string(), name: z.string(), municipality: z.string(), roles: z.array(z.string()) })),
});

export type Persons = z.infer<typeof persons>;

/** The synthetic people of the sign-in stand-ins. */
export async function personsOf(origin: string): Promise<Persons> {
  return persons.parse(await (await fetch(`${origin}/_local/persons`)).json());
}
