import { z } from 'zod';

/** The kinds that an own gazetteer may name. */
export const OWN_KINDS = ['Person', 'Organization', 'Country', 'Place', 'Event', 'Agreement'] as const;

const LONGEST_NAME = 200;

/** Names are found in running text by their capital: one without would never be. */
const name = z
  .string()
  .trim()
  .min(2, 'a name has two characters or more')
  .max(LONGEST_NAME, `a name has at most ${LONGEST_NAME} characters`)
  .refine((text) => /^(?:[Tt]he\s+)?\p{Lu}/u.test(text), 'a name begins with a capital letter, as in the news');

/** YAML reads a bare year as a number. */
const day = z
  .union([z.string(), z.int().transform(String)])
  .pipe(
    z
      .string()
      .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'write YYYY, YYYY-MM or YYYY-MM-DD'),
  );

const office = z.strictObject({
  title: z.string().trim().min(2).max(LONGEST_NAME),
  /** A country, a body or an entity of the same file, by code, name or id. */
  of: z.string().trim().min(2).max(LONGEST_NAME),
  from: day.optional(),
  to: day.optional(),
});

const entity = z.strictObject({
  name,
  kind: z.enum(OWN_KINDS),
  id: z
    .string()
    .regex(/^[a-z]+:[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write kind:words-of-lower-case-letters-and-digits')
    .optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'write the two capital letters of ISO 3166-1')
    .optional(),
  aliases: z.array(name).default([]),
  gender: z.enum(['female', 'male']).optional(),
  offices: z.array(office).default([]),
});

/** An own gazetteer as its file holds it. */
export const GAZETTEER_FILE = z.strictObject({ entities: z.array(entity) });

/** One entity of the file, with its defaults filled in. */
export type WrittenEntity = z.output<typeof entity>;
export type WrittenOffice = z.output<typeof office>;
