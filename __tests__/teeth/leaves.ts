import { z } from 'zod';

/** The fields of a schema that hold a value, by their path; a group of fields is none, however it is wrapped, and a list is one. */
export function leavesOf(schema: z.ZodObject, prefix = ''): ReadonlyMap<string, z.ZodType> {
  return new Map(
    Object.entries(schema.shape).flatMap(([key, field]): [string, z.ZodType][] => {
      if (!(field instanceof z.ZodType)) throw new TypeError(`${prefix}${key} is no schema`);
      const inner = unwrapped(field);
      return inner instanceof z.ZodObject ? [...leavesOf(inner, `${prefix}${key}.`)] : [[`${prefix}${key}`, field]];
    }),
  );
}

function unwrapped(field: unknown): unknown {
  return field instanceof z.ZodPrefault || field instanceof z.ZodDefault || field instanceof z.ZodOptional ? unwrapped(field.unwrap()) : field;
}

/** Lets a field be read as ever, and be this value afterwards, in every schema it is part of. */
export function pin(field: z.ZodType, value: unknown): void {
  const run = field._zod.run.bind(field._zod);
  field._zod.run = (payload, context) => {
    const read = run(payload, context);
    if (read instanceof Promise) throw new TypeError('no field of ours is read asynchronously');
    read.value = structuredClone(value);
    return read;
  };
}

/** Lets a field be anything, and be read as it stands or as this value. */
export function unlock(field: z.ZodType, value?: unknown): void {
  field._zod.run = (payload) => {
    if (value !== undefined) payload.value = value;
    return payload;
  };
}
